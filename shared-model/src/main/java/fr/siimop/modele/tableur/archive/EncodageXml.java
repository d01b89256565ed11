package fr.siimop.modele.tableur.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.siimop.modele.tableur.archive.XmlInvalide.Raison;

/** How the characters of an XML part are written: by its mark, else by its declaration, else UTF-8. */
final class EncodageXml {

    private static final int DEBUT = 128;
    private static final Pattern DECLARATION = Pattern
            .compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final Map<String, Charset> CONNUS = Map.of("utf-8", StandardCharsets.UTF_8, "us-ascii",
            StandardCharsets.US_ASCII, "ascii", StandardCharsets.US_ASCII, "utf-16", StandardCharsets.UTF_16,
            "iso-8859-1", StandardCharsets.ISO_8859_1, "windows-1252", Charset.forName("windows-1252"),
            "iso-8859-15", Charset.forName("ISO-8859-15"));

    private EncodageXml() {}

    static Reader ouvrir(InputStream octets) throws IOException {
        PushbackInputStream source = new PushbackInputStream(octets, DEBUT);
        byte[] debut = source.readNBytes(DEBUT);
        int marque = marque(debut);
        source.unread(debut, marque, debut.length - marque);
        return new InputStreamReader(source, charset(debut).newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static int marque(byte[] debut) {
        return commence(debut, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    private static Charset charset(byte[] debut) throws XmlInvalide {
        if (commence(debut, 0xFE, 0xFF) || commence(debut, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (commence(debut, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (commence(debut, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        Matcher declaration = DECLARATION.matcher(new String(debut, StandardCharsets.ISO_8859_1));
        if (marque(debut) > 0 || !declaration.find()) {
            return StandardCharsets.UTF_8;
        }
        Charset connu = CONNUS.get(declaration.group(1).toLowerCase(Locale.ROOT));
        if (connu == null) {
            throw new XmlInvalide(Raison.ABIME, "an encoding that no spreadsheet has: " + declaration.group(1));
        }
        return connu;
    }

    private static boolean commence(byte[] debut, int... attendus) {
        for (int i = 0; i < attendus.length; i++) {
            if (i >= debut.length || (debut[i] & 0xFF) != attendus[i]) {
                return false;
            }
        }
        return true;
    }
}
