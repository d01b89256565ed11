package fr.siimop.modele.identifiant;

/**
 * Eleven characters that name a student, in five forms. The keys of the forms RNIE, SIFA and provisoire are not
 * published: only their form is checked.
 */
public final class Ine {

    private static final String LETTRE_CLE = "[A-HJ-NPR-Z]";

    private Ine() {}

    public static Verdict examiner(String saisie) {
        String ine = Normalisation.de(saisie);
        if (ine.matches("\\d{10}" + LETTRE_CLE)) {
            return Verdict.deCle(Cle23.valide(ine));
        }
        if (ine.matches("[0-9A-Z]{10}\\d")) {
            return Verdict.deCle(cleBase36(ine.substring(0, 10)) == ine.charAt(10) - '0');
        }
        boolean rnie = ine.matches("\\d{9}[A-HJK]{2}");
        boolean sifaOuProvisoire = ine.matches("\\d{4}[AD]\\d{5}" + LETTRE_CLE);
        return rnie || sifaOuProvisoire ? Verdict.JUSTE : Verdict.FORME;
    }

    public static boolean valide(String saisie) {
        return examiner(saisie) == Verdict.JUSTE;
    }

    /** A valid number of the form BEA from its ten digits. */
    public static String beaAvecCle(String dixChiffres) {
        return dixChiffres + Cle23.cle(dixChiffres);
    }

    /** A valid number of the form BASE36 from its first ten characters. */
    public static String base36AvecCle(String dixCaracteres) {
        return dixCaracteres + cleBase36(dixCaracteres);
    }

    private static long cleBase36(String dixCaracteres) {
        return Long.parseLong(dixCaracteres, 36) % 10;
    }
}
