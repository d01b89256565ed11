package fr.siimop.modele.interne;

import fr.siimop.modele.descripteur.ValeurListe;

/** Competition by which an interne entered (RC-03). */
public enum TypeConcours implements ValeurListe {
    ECN("ECN"),
    EDN("EDN"),
    INTERNAT_PHARMACIE("Internat de pharmacie"),
    INTERNAT_ODONTOLOGIE(
            "Internat d’odontologie"),
    AUTRE("Autre");

    private final String libelle;

    TypeConcours(String libelle) {
        this.libelle = libelle;
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
