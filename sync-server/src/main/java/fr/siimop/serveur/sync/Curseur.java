package fr.siimop.serveur.sync;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

import fr.siimop.modele.sync.Json;
import fr.siimop.serveur.stockage.Instance;

/**
 * Where a workbench is. Either it goes through the tables ({@code table} is set: the one it is in, and the last id
 * seen), for what it did not have and for what it must no longer have; or it follows the feed.
 *
 * @param position number of the last transaction whose changes it has, at least, for what it has
 * @param cible    what its user reads
 * @param certain  what it has entirely
 * @param possible what it may have rows of
 * @param jusqua   until there, changes may concern rows of {@code possible} that it must leave
 */
@JsonPropertyOrder({"base", "position", "cible", "certain", "possible", "jusqua", "table", "dernier"})
record Curseur(UUID base, long position, String cible, String certain, String possible, long jusqua,
        @Nullable String table, @Nullable UUID dernier) {

    private static final int SIGNATURE = 16;

    String signer(Instance instance) {
        byte[] contenu = Json.MAPPER.writeValueAsBytes(this);
        Base64.Encoder texte = Base64.getUrlEncoder().withoutPadding();
        return texte.encodeToString(contenu) + "." + texte.encodeToString(signature(instance, contenu));
    }

    static Curseur lire(String texte, Instance instance) throws CurseurPerime {
        try {
            int point = texte.indexOf('.');
            if (point < 0) {
                throw new CurseurPerime("no signature");
            }
            byte[] contenu = Base64.getUrlDecoder().decode(texte.substring(0, point).getBytes(StandardCharsets.UTF_8));
            byte[] signature = Base64.getUrlDecoder()
                    .decode(texte.substring(point + 1).getBytes(StandardCharsets.UTF_8));
            if (!MessageDigest.isEqual(signature, signature(instance, contenu))) {
                throw new CurseurPerime("signed by another base");
            }
            Curseur curseur = Json.MAPPER.readValue(contenu, Curseur.class);
            if (!instance.nom().equals(curseur.base())) {
                throw new CurseurPerime("made by another base");
            }
            return curseur;
        } catch (IllegalArgumentException | JacksonException e) {
            throw new CurseurPerime("not a cursor");
        }
    }

    private static byte[] signature(Instance instance, byte[] contenu) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(instance.secret(), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(contenu), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
