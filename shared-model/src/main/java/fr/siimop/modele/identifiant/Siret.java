package fr.siimop.modele.identifiant;

/** Fourteen digits that name a site: SIREN, order of the site, key of Luhn over the whole. */
public final class Siret {

    private Siret() {}

    public static Verdict examiner(String saisie) {
        String siret = Normalisation.de(saisie);
        if (!siret.matches("\\d{14}")) {
            return Verdict.FORME;
        }
        return Verdict.deCle(Luhn.valide(siret) || siteDeLaPoste(siret));
    }

    public static boolean valide(String saisie) {
        return examiner(saisie) == Verdict.JUSTE;
    }

    /** A valid SIRET from its first thirteen digits. */
    public static String avecCle(String treizeChiffres) {
        return Luhn.avecCle(treizeChiffres);
    }

    /** La Poste opened more sites than Luhn allows: the sum of the digits is a multiple of 5 instead. */
    private static boolean siteDeLaPoste(String siret) {
        return siret.startsWith(Siren.LA_POSTE) && siret.chars().map(c -> c - '0').sum() % 5 == 0;
    }
}
