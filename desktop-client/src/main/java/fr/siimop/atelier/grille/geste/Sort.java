package fr.siimop.atelier.grille.geste;

/** What would become of one cell; cells that already hold what is wanted are only counted. */
public enum Sort {
    CHANGE, A_CORRIGER, REFUSE
}
