package fr.siimop.modele.appariement;

/** The place of an interne in the ranking of a post (both by their number in the input): 1 is best. */
public record Rang(int poste, int interne, int rang) {

    /** Set aside by the responsable. */
    public static final int REFUSE = 0;

    /** Absent from the ranking. */
    public static final int NON_CLASSE = -1;
}
