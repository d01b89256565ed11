package fr.siimop.modele.importation.examen;

/** What would become of a line. */
public enum Sort {
    CREEE,
    MODIFIEE,
    INCHANGEE,
    /** Right, if a person says so. */
    A_VERIFIER,
    EN_ERREUR;

    /** Whether there is something to write. */
    public boolean ecrite() {
        return this == CREEE || this == MODIFIEE;
    }

    /** Whether it waits for a person. */
    public boolean attend() {
        return this == A_VERIFIER || this == EN_ERREUR;
    }
}
