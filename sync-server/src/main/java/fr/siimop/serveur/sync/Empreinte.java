package fr.siimop.serveur.sync;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A short name for a long text: the same on every node. */
public final class Empreinte {

    private Empreinte() {}

    /** Without any character that an address or a header would have to escape. */
    public static String de(String texte) {
        try {
            byte[] hachage = MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hachage);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
