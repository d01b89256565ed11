package fr.siimop.modele.identifiant;

/** Eight digits, in a sequence of its own. No key. */
public final class NumeroInterne {

    private NumeroInterne() {}

    public static Verdict examiner(String saisie) {
        return Normalisation.de(saisie).matches("\\d{8}") ? Verdict.JUSTE : Verdict.FORME;
    }
}
