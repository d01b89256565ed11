package fr.siimop.modele.identifiant;

/**
 * Nine characters that name a health establishment: département, order, key of Luhn. Corsica counts as 21 and 22;
 * the first two characters are not checked against a list because overseas numbers have codes of their own.
 */
public final class Finess {

    private Finess() {}

    public static Verdict examiner(String saisie) {
        String finess = Normalisation.de(saisie);
        return finess.matches("(\\d{2}|2[AB])\\d{7}") ? Verdict.deCle(Luhn.valide(chiffres(finess))) : Verdict.FORME;
    }

    public static boolean valide(String saisie) {
        return examiner(saisie) == Verdict.JUSTE;
    }

    /** A valid number from its first eight characters. */
    public static String avecCle(String huitCaracteres) {
        String complet = Luhn.avecCle(chiffres(huitCaracteres));
        return huitCaracteres + complet.charAt(complet.length() - 1);
    }

    private static String chiffres(String finess) {
        return switch (finess.substring(0, 2)) {
            case "2A" -> "21" + finess.substring(2);
            case "2B" -> "22" + finess.substring(2);
            default -> finess;
        };
    }
}
