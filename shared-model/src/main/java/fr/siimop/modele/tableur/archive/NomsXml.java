package fr.siimop.modele.tableur.archive;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.tableur.archive.XmlInvalide.Raison;

/** Names of elements and attributes, each made into a text once: a sheet has millions of them and a dozen different. */
final class NomsXml {

    private static final int LONGUEUR_MAXIMALE = 200;
    private static final int CASES = 512;

    private final char[] lettres = new char[LONGUEUR_MAXIMALE];
    private final @Nullable String[] complets = new String[CASES];
    private final @Nullable String[] locaux = new String[CASES];
    private int caseCourante;

    /** Reads a name with its prefix. */
    String lire(SourceXml source) throws IOException {
        int longueur = 0;
        int empreinte = 0;
        for (int c = source.regarder(); nominal(c); c = source.regarder()) {
            if (longueur == LONGUEUR_MAXIMALE) {
                throw new XmlInvalide(Raison.TROP_LONG, "a name of more than " + LONGUEUR_MAXIMALE);
            }
            source.lire();
            lettres[longueur++] = (char) c;
            empreinte = empreinte * 31 + c;
        }
        if (longueur == 0) {
            throw source.abime("a name is missing");
        }
        caseCourante = (empreinte ^ empreinte >>> 9) & CASES - 1;
        String connu = complets[caseCourante];
        if (connu != null && egal(connu, longueur)) {
            return connu;
        }
        String nouveau = new String(lettres, 0, longueur);
        complets[caseCourante] = nouveau;
        locaux[caseCourante] = nouveau.substring(nouveau.indexOf(':') + 1);
        return nouveau;
    }

    /** The name that has just been read, without its prefix. */
    String local(String complet) {
        String local = locaux[caseCourante];
        return local == null ? complet : local;
    }

    private boolean egal(String connu, int longueur) {
        if (connu.length() != longueur) {
            return false;
        }
        for (int i = 0; i < longueur; i++) {
            if (connu.charAt(i) != lettres[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean nominal(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ':' || c == '-' || c == '_'
                || c == '.' || c > 0x7F;
    }
}
