package fr.siimop.modele.referentiel;

import fr.siimop.modele.descripteur.ValeurListe;

/** Where a row comes from. Rows of the open data are locked. */
public enum Source implements ValeurListe {
    OPEN_DATA("Open data"), LOCAL("Saisie locale"), IMOTEP("Reprise IMOTEP");

    private final String libelle;

    Source(String libelle) {
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
