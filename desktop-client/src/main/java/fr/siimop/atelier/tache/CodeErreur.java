package fr.siimop.atelier.tache;

import java.util.Locale;

/**
 * Short code of an unexpected error: the same fault at the same place has the same code on every computer, so that the
 * support finds those who met it.
 */
public final class CodeErreur {

    private CodeErreur() {}

    public static String de(Throwable erreur) {
        Throwable racine = erreur;
        while (racine.getCause() != null) {
            racine = racine.getCause();
        }
        return String.format(Locale.ROOT, "SM-%04X-%04X", empreinte(erreur), empreinte(racine));
    }

    private static int empreinte(Throwable erreur) {
        int somme = erreur.getClass().getName().hashCode();
        for (StackTraceElement pas : erreur.getStackTrace()) {
            if (pas.getClassName().startsWith("fr.siimop.")) {
                somme = 31 * somme + (pas.getClassName() + pas.getMethodName()).hashCode();
            }
        }
        return (somme ^ somme >>> 16) & 0xFFFF;
    }
}
