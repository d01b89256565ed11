package fr.siimop.atelier.importation;

/** The steps of an import, in order. */
public enum Etape {
    FICHIER("Fichier"),
    COLONNES("Colonnes"),
    CONTROLE("Contrôle"),
    CORRECTION("Correction"),
    APERCU(
            "Aperçu"),
    APPLICATION("Application");

    private final String libelle;

    Etape(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
