package fr.siimop.modele.poste;

import fr.siimop.modele.descripteur.ValeurListe;

/** What the responsible of the terrain may do on the poste: only the référent ranks (D-44). */
public enum AccesResponsable implements ValeurListe {
    REFERENT("Accès référent"), SECOND("Accès second");

    private final String libelle;

    AccesResponsable(String libelle) {
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
