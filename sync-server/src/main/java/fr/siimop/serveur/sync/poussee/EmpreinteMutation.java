package fr.siimop.serveur.sync.poussee;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * Names what was sent, so that the same id with another content is seen. Outcomes keep it for months: the text that is
 * hashed never changes.
 */
final class EmpreinteMutation {

    private EmpreinteMutation() {}

    static String de(JsonNode mutation) {
        StringBuilder texte = new StringBuilder(400);
        ecrire(mutation, texte);
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(texte.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same text whatever the order of the keys. */
    private static void ecrire(JsonNode json, StringBuilder texte) {
        if (json.isObject()) {
            Map<String, JsonNode> ordonne = new TreeMap<>();
            json.properties().forEach(propriete -> ordonne.put(propriete.getKey(), propriete.getValue()));
            String separateur = "";
            texte.append('{');
            for (Map.Entry<String, JsonNode> propriete : ordonne.entrySet()) {
                texte.append(separateur).append(propriete.getKey()).append('=');
                ecrire(propriete.getValue(), texte);
                separateur = ", ";
            }
            texte.append('}');
        } else if (json.isString() && simple(json.stringValue())) {
            texte.append('"').append(json.stringValue()).append('"');
        } else {
            texte.append(json);
        }
    }

    /** JSON writes it as it is, which takes far less than asking the library. */
    private static boolean simple(String texte) {
        return texte.chars().allMatch(c -> c >= ' ' && c < 0x7f && c != '"' && c != '\\');
    }
}
