package fr.siimop.modele.identifiant;

/** Seven digits and a key letter that name a school or university. */
public final class Uai {

    private Uai() {}

    public static Verdict examiner(String saisie) {
        String uai = Normalisation.de(saisie);
        return uai.matches("\\d{7}[A-Z]") ? Verdict.deCle(Cle23.valide(uai)) : Verdict.FORME;
    }

    public static boolean valide(String saisie) {
        return examiner(saisie) == Verdict.JUSTE;
    }

    /** A valid number from its seven digits. */
    public static String avecCle(String septChiffres) {
        return septChiffres + Cle23.cle(septChiffres);
    }
}
