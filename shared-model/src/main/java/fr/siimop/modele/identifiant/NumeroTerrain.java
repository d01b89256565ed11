package fr.siimop.modele.identifiant;

/** Eight digits: a prefix of two, then a sequence. No key. */
public final class NumeroTerrain {

    private NumeroTerrain() {}

    public static Verdict examiner(String saisie) {
        return Normalisation.de(saisie).matches("\\d{8}") ? Verdict.JUSTE : Verdict.FORME;
    }
}
