package fr.siimop.modele.identifiant;

import java.util.Locale;

/**
 * Number of an agrément: the terrain's eight digits, then four of order (form A) or {@code M}, two digits of
 * specialty and {@code 9999} (form B). The codes of specialty of form B are not published: any two digits pass.
 */
public final class NumeroAgrement {

    private static final int LONGUEUR_TERRAIN = 8;

    private NumeroAgrement() {}

    public static Verdict examiner(String saisie) {
        return Normalisation.de(saisie).matches("\\d{8}(\\d{4}|M\\d{2}9999)") ? Verdict.JUSTE : Verdict.FORME;
    }

    /** Number of the terrain that a well-formed number starts with. */
    public static String terrain(String numero) {
        return Normalisation.de(numero).substring(0, LONGUEUR_TERRAIN);
    }

    /** The number of form A of an agrément of a terrain. */
    public static String de(String numeroTerrain, int ordre) {
        return numeroTerrain + String.format(Locale.ROOT, "%04d", ordre);
    }
}
