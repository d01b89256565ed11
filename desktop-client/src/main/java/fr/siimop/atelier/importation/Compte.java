package fr.siimop.atelier.importation;

/** How many lines of a file are where. */
public record Compte(int creees, int modifiees, int inchangees, int aVerifier, int enErreur, int ecartees) {

    public static final Compte VIDE = new Compte(0, 0, 0, 0, 0, 0);

    public int pretes() {
        return creees + modifiees + inchangees;
    }

    public int ecrites() {
        return creees + modifiees;
    }

    /** What would be kept for later. */
    public int gardees() {
        return aVerifier + enErreur + ecartees;
    }

    public int total() {
        return pretes() + gardees();
    }
}
