package fr.siimop.modele.tableur.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** XML as bytes, straight into a buffer: eight million cells leave no garbage behind. */
public final class EcrivainXml {

    private static final int TAMPON = 1 << 16;
    private static final int MARGE = 64;
    private static final int CHIFFRES = 20;
    private static final byte[] INCONNU = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    private final OutputStream sortie;
    private final byte[] tampon = new byte[TAMPON];
    private int position;

    public EcrivainXml(OutputStream sortie) {
        this.sortie = sortie;
    }

    /** Markup, as it is. */
    public EcrivainXml brut(byte[] octets) throws IOException {
        if (octets.length > TAMPON - position) {
            vider();
        }
        if (octets.length > TAMPON) {
            sortie.write(octets);
            return this;
        }
        System.arraycopy(octets, 0, tampon, position, octets.length);
        position += octets.length;
        return this;
    }

    public EcrivainXml brut(String balises) throws IOException {
        return brut(balises.getBytes(StandardCharsets.UTF_8));
    }

    public EcrivainXml entier(long nombre) throws IOException {
        if (TAMPON - position < MARGE) {
            vider();
        }
        long reste = Math.abs(nombre);
        int debut = position + CHIFFRES;
        int fin = debut;
        do {
            tampon[--debut] = (byte) ('0' + reste % 10);
            reste /= 10;
        } while (reste > 0);
        if (nombre < 0) {
            tampon[--debut] = '-';
        }
        System.arraycopy(tampon, debut, tampon, position, fin - debut);
        position += fin - debut;
        return this;
    }

    /** Text of an element or an attribute. What XML cannot say becomes the replacement character. */
    public EcrivainXml texte(CharSequence texte) throws IOException {
        for (int i = 0; i < texte.length(); i++) {
            if (TAMPON - position < MARGE) {
                vider();
            }
            char c = texte.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < texte.length()
                    && Character.isLowSurrogate(texte.charAt(i + 1))) {
                octets(Character.toCodePoint(c, texte.charAt(++i)));
            } else if (Character.isSurrogate(c) || c >= 0xFFFE) {
                brut(INCONNU);
            } else {
                octets(c);
            }
        }
        return this;
    }

    private void ascii(char c) throws IOException {
        switch (c) {
            case '&' -> brut("&amp;");
            case '<' -> brut("&lt;");
            case '>' -> brut("&gt;");
            case '"' -> brut("&quot;");
            case '\n', '\r', '\t' -> brut("&#" + (int) c + ";");
            default -> {
                if (c < ' ') {
                    brut(INCONNU);
                } else {
                    tampon[position++] = (byte) c;
                }
            }
        }
    }

    private void octets(int c) {
        if (c < 0x800) {
            tampon[position++] = (byte) (0xC0 | c >> 6);
        } else if (c < 0x10000) {
            tampon[position++] = (byte) (0xE0 | c >> 12);
            tampon[position++] = (byte) (0x80 | c >> 6 & 0x3F);
        } else {
            tampon[position++] = (byte) (0xF0 | c >> 18);
            tampon[position++] = (byte) (0x80 | c >> 12 & 0x3F);
            tampon[position++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        tampon[position++] = (byte) (0x80 | c & 0x3F);
    }

    /** Sends what is in the buffer to the stream. */
    public void vider() throws IOException {
        sortie.write(tampon, 0, position);
        position = 0;
    }
}
