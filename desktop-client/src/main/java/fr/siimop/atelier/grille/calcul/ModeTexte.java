package fr.siimop.atelier.grille.calcul;

/** How a text filter compares, always without case nor accents but for the expression. */
public enum ModeTexte {
    CONTIENT("contient"), COMMENCE_PAR("commence par"), EXPRESSION("suit l’expression");

    private final String libelle;

    ModeTexte(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
