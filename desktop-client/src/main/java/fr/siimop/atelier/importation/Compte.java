package fr.siimop.atelier.importation;

/**
 * How many lines of a file are where.
 *
 * @param recuperees of those that are not right, how many come in on a row that is to be corrected
 * @param archivees  of those that are not right, how many come in as what they said
 */
public record Compte(int creees, int modifiees, int inchangees, int aVerifier, int enErreur, int ecartees,
        int recuperees, int archivees) {

    public static final Compte VIDE = new Compte(0, 0, 0, 0, 0, 0);

    public Compte(int creees, int modifiees, int inchangees, int aVerifier, int enErreur, int ecartees) {
        this(creees, modifiees, inchangees, aVerifier, enErreur, ecartees, 0, 0);
    }

    public int pretes() {
        return creees + modifiees + inchangees;
    }

    /** What the application writes. */
    public int ecrites() {
        return creees + modifiees + recuperees + archivees;
    }

    /** What needs nothing more to come in. */
    public int entrantes() {
        return pretes() + recuperees + archivees;
    }

    /** What would be kept for later. */
    public int gardees() {
        return aVerifier + enErreur + ecartees - recuperees - archivees;
    }

    public int total() {
        return pretes() + aVerifier + enErreur + ecartees;
    }
}
