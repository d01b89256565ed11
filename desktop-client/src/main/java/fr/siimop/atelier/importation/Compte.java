package fr.siimop.atelier.importation;

import java.util.Collection;

import fr.siimop.modele.importation.examen.LigneExaminee;
import fr.siimop.modele.importation.examen.Sort;
import fr.siimop.modele.importation.recuperation.Recuperee;

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

    static Compte de(Collection<LigneExaminee> examinees, int ecartees) {
        int[] parSort = new int[Sort.values().length];
        int recuperees = 0;
        int archivees = 0;
        for (LigneExaminee examinee : examinees) {
            parSort[examinee.sort().ordinal()]++;
            Recuperee recuperee = examinee.recuperee();
            if (recuperee != null) {
                boolean surUneLigne = recuperee.ligne() != null || examinee.avant() != null;
                recuperees += surUneLigne ? 1 : 0;
                archivees += surUneLigne ? 0 : 1;
            }
        }
        return new Compte(parSort[Sort.CREEE.ordinal()], parSort[Sort.MODIFIEE.ordinal()],
                parSort[Sort.INCHANGEE.ordinal()], parSort[Sort.A_VERIFIER.ordinal()],
                parSort[Sort.EN_ERREUR.ordinal()], ecartees, recuperees, archivees);
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
