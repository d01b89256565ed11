package fr.siimop.modele.tableur.archive;

import java.io.IOException;
import java.io.Reader;

import fr.siimop.modele.tableur.archive.XmlInvalide.Raison;

/** Characters of an XML part, in a buffer, with the few moves that its reader makes. */
final class SourceXml {

    static final int FIN = -1;
    /** Thirty times what a cell of a spreadsheet may hold. */
    static final int TEXTE_MAXIMAL = 1_000_000;

    private final Reader caracteres;
    private final char[] tampon = new char[1 << 15];
    private int position;
    private int fin;

    SourceXml(Reader caracteres) {
        this.caracteres = caracteres;
    }

    int regarder() throws IOException {
        return position < fin || remplir() ? tampon[position] : FIN;
    }

    int lire() throws IOException {
        return position < fin || remplir() ? tampon[position++] : FIN;
    }

    private boolean remplir() throws IOException {
        int lus = caracteres.read(tampon, 0, tampon.length);
        position = 0;
        fin = Math.max(lus, 0);
        return fin > 0;
    }

    void exiger(char attendu) throws IOException {
        if (lire() != attendu) {
            throw abime("expected " + attendu);
        }
    }

    void blancs() throws IOException {
        for (int c = regarder(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = regarder()) {
            position++;
        }
    }

    /** Appends what comes before the delimiter, which stays to be read, with its entities replaced. */
    void texte(char delimiteur, StringBuilder sortie) throws IOException {
        while (position < fin || remplir()) {
            int debut = position;
            while (position < fin) {
                char c = tampon[position];
                if (c == delimiteur || c == '&' || c == '\r' || c < ' ' && c != '\n' && c != '\t') {
                    break;
                }
                position++;
            }
            sortie.append(tampon, debut, position - debut);
            borner(sortie);
            if (position < fin) {
                char c = tampon[position];
                if (c == delimiteur) {
                    return;
                }
                position++;
                special(c, sortie);
            }
        }
        if (delimiteur != '<') {
            throw abime("cut inside an attribute");
        }
    }

    private void special(char c, StringBuilder sortie) throws IOException {
        if (c == '&') {
            sortie.appendCodePoint(entite());
        } else if (c != '\r') {
            throw abime("a control character");
        } else if (regarder() != '\n') {
            sortie.append('\n');
        }
    }

    private int entite() throws IOException {
        StringBuilder nom = new StringBuilder();
        for (int c = lire(); c != ';'; c = lire()) {
            if (c == FIN || nom.length() > 10) {
                throw abime("an entity without its end");
            }
            nom.append((char) c);
        }
        return switch (nom.toString()) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> caractere(nom.toString());
        };
    }

    private static int caractere(String nom) throws XmlInvalide {
        if (!nom.startsWith("#")) {
            throw new XmlInvalide(Raison.ENTITES, "an entity of its own");
        }
        try {
            int code = nom.startsWith("#x")
                    ? Integer.parseInt(nom, 2, nom.length(), 16)
                    : Integer.parseInt(nom, 1, nom.length(), 10);
            if (code > 0 && Character.isValidCodePoint(code)) {
                return code;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new XmlInvalide(Raison.ABIME, "a character that does not exist");
    }

    /** Appends everything before the mark, which is read. */
    void brut(String marque, StringBuilder sortie) throws IOException {
        int debut = sortie.length();
        while (true) {
            int c = lire();
            if (c == FIN || c < ' ' && c != '\n' && c != '\t' && c != '\r') {
                throw abime("cut or not text");
            }
            sortie.append((char) c);
            borner(sortie);
            int queue = sortie.length() - marque.length();
            if (queue >= debut && c == marque.charAt(marque.length() - 1) && sortie.indexOf(marque, queue) == queue) {
                sortie.setLength(queue);
                return;
            }
        }
    }

    void sauterJusqua(String marque) throws IOException {
        int trouves = 0;
        while (trouves < marque.length()) {
            int c = lire();
            if (c == FIN) {
                throw abime("cut inside a comment");
            }
            if (c == marque.charAt(trouves)) {
                trouves++;
            } else if (!(trouves == 2 && c == marque.charAt(0))) {
                trouves = c == marque.charAt(0) ? 1 : 0;
            }
        }
    }

    static void borner(CharSequence texte) throws XmlInvalide {
        if (texte.length() > TEXTE_MAXIMAL) {
            throw new XmlInvalide(Raison.TROP_LONG, "a text of more than " + TEXTE_MAXIMAL);
        }
    }

    XmlInvalide abime(String detail) {
        return new XmlInvalide(Raison.ABIME, detail);
    }
}
