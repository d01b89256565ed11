package fr.siimop.serveur.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import tools.jackson.core.JacksonException;

import fr.siimop.modele.sync.Json;

/** Reads the JSON body of a request within a limit; what cannot be read is the caller's mistake, said with a code. */
final class LectureJson {

    /** How many times the limit is taken in before the connection is given up. */
    private static final long RESTE_LU = 4;

    private LectureJson() {}

    static <T> T lire(Context requete, Class<T> type, int limite) {
        byte[] corps = corps(requete, limite);
        try {
            T lu = Json.MAPPER.readValue(corps, type);
            if (lu == null) {
                throw illisible();
            }
            return lu;
        } catch (JacksonException e) {
            throw illisible();
        }
    }

    /** The whole body, unpacked when it came packed; the limit is on what comes out. */
    static byte[] corps(Context requete, int limite) {
        boolean gzip = "gzip".equalsIgnoreCase(requete.header("Content-Encoding"));
        try (InputStream brut = requete.req().getInputStream();
                InputStream flux = gzip ? new GZIPInputStream(brut) : brut) {
            if (requete.req().getContentLengthLong() <= limite) {
                byte[] corps = flux.readNBytes(limite + 1);
                if (corps.length <= limite) {
                    return corps;
                }
            }
            jeter(brut, RESTE_LU * limite);
            throw tropGrand(limite);
        } catch (IOException e) {
            throw illisible();
        }
    }

    /**
     * Takes in what the caller is still sending: a connection closed on unread bytes is reset, and the refusal is lost
     * before it is read.
     */
    private static void jeter(InputStream flux, long auPlus) throws IOException {
        byte[] tampon = new byte[64 * 1024];
        long jetes = 0;
        int lus = 0;
        while (lus >= 0 && jetes < auPlus) {
            lus = flux.read(tampon);
            jetes += lus;
        }
    }

    private static ErreurApi illisible() {
        return new ErreurApi(HttpStatus.BAD_REQUEST, "json_illisible",
                "Le corps de la requête n’est pas le JSON attendu.");
    }

    private static ErreurApi tropGrand(int limite) {
        return new ErreurApi(HttpStatus.CONTENT_TOO_LARGE, "trop_grand",
                "Le corps dépasse " + limite / 1024 + " Kio\u00a0: envoyez-le en plusieurs fois.");
    }
}
