package fr.siimop.modele.terrain.piece;

import java.text.Normalizer;
import java.util.Collection;

/** Names of attached files: what any computer takes, and one of its kind on its terrain. */
public final class NomPiece {

    private static final int LONGUEUR = 200;
    private static final int FIN = 20;
    private static final String REMPLACE = "_";

    private NomPiece() {}

    /** The end of a path, without the signs that some systems refuse. */
    public static String propre(String chemin) {
        String entier = Normalizer.normalize(chemin, Normalizer.Form.NFC);
        String nom = entier
                .substring(Math.max(entier.lastIndexOf('/'), entier.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", REMPLACE).strip();
        if (nom.isEmpty() || nom.startsWith(".")) {
            nom = "fichier" + nom;
        }
        int point = nom.lastIndexOf('.');
        String fin = point < 0 ? "" : nom.substring(point, Math.min(nom.length(), point + FIN));
        return nom.length() <= LONGUEUR ? nom : nom.substring(0, LONGUEUR - fin.length()) + fin;
    }

    /** The same name, numbered when it is taken: « Livret (2).pdf ». */
    public static String libre(String nom, Collection<String> pris) {
        int point = nom.lastIndexOf('.');
        String debut = point < 0 ? nom : nom.substring(0, point);
        String fin = point < 0 ? "" : nom.substring(point);
        String libre = nom;
        for (int rang = 2; pris.contains(libre); rang++) {
            libre = debut + " (" + rang + ")" + fin;
        }
        return libre;
    }
}
