package fr.siimop.atelier.grille.geste;

/** What is done to cells, as the button, the undo and the toast name it. */
public enum Acte {
    SAISIR("saisir", "saisie"),
    COLLER("coller", "collée"),
    EFFACER("effacer", "effacée"),
    COUPER("couper", "coupée"),
    RECOPIER("recopier", "recopiée"),
    REMPLIR("remplir", "remplie"),
    REMPLACER("remplacer dans", "modifiée"),
    CHANGER("changer", "changée"),
    RETABLIR("rétablir", "rétablie"),
    CORRIGER("corriger", "corrigée");

    private final String infinitif;
    private final String participe;

    Acte(String infinitif, String participe) {
        this.infinitif = infinitif;
        this.participe = participe;
    }

    public String infinitif() {
        return infinitif;
    }

    /** Feminine singular, as « une cellule ». */
    public String participe() {
        return participe;
    }
}
