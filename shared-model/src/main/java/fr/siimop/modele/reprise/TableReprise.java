package fr.siimop.modele.reprise;

import java.util.Locale;
import java.util.Optional;

import fr.siimop.modele.descripteur.ValeurListe;

/** Tables that the former program filled (U-01). */
public enum TableReprise implements ValeurListe {
    ETABLISSEMENT("Établissement"),
    PERSONNE("Personne"),
    TERRAIN("Terrain"),
    INTERVENANT("Intervenant"),
    AGREMENT(
            "Agrément"),
    LIEN_AGREMENT("Lien d’agréments"),
    POSTE("Poste"),
    INTERNE("Interne"),
    RANG_CONCOURS(
            "Rang au concours"),
    ACTIVITE_SEMESTRIELLE("Activité semestrielle");

    private final String libelle;

    TableReprise(String libelle) {
        this.libelle = libelle;
    }

    /** Empty for the tables that are no data of the former program. */
    public static Optional<TableReprise> de(String table) {
        for (TableReprise valeur : values()) {
            if (valeur.table().equals(table)) {
                return Optional.of(valeur);
            }
        }
        return Optional.empty();
    }

    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
