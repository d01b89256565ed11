package fr.siimop.modele.identifiant;

/** Eleven digits that name a health professional, the first one 1, key of Luhn. */
public final class Rpps {

    private Rpps() {}

    public static Verdict examiner(String saisie) {
        String rpps = Normalisation.de(saisie);
        return rpps.matches("1\\d{10}") ? Verdict.deCle(Luhn.valide(rpps)) : Verdict.FORME;
    }

    public static boolean valide(String saisie) {
        return examiner(saisie) == Verdict.JUSTE;
    }

    /** A valid number from its first ten digits. */
    public static String avecCle(String dixChiffres) {
        return Luhn.avecCle(dixChiffres);
    }
}
