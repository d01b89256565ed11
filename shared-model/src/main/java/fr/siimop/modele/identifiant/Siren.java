package fr.siimop.modele.identifiant;

/** Nine digits that name a company or institution. */
public final class Siren {

    /** Its sites do not follow Luhn; see {@link Siret}. */
    static final String LA_POSTE = "356000000";

    private Siren() {}

    public static Verdict examiner(String saisie) {
        String siren = Normalisation.de(saisie);
        return siren.matches("\\d{9}") ? Verdict.deCle(Luhn.valide(siren)) : Verdict.FORME;
    }

    public static boolean valide(String saisie) {
        return examiner(saisie) == Verdict.JUSTE;
    }

    /** A valid SIREN from its first eight digits. */
    public static String avecCle(String huitChiffres) {
        return Luhn.avecCle(huitChiffres);
    }
}
