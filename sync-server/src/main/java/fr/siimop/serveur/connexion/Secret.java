package fr.siimop.serveur.connexion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random secrets handed to browsers and workstations, and the digest under which the base knows them. */
final class Secret {

    private static final int OCTETS = 32;

    private Secret() {}

    static String tirer(SecureRandom hasard) {
        byte[] octets = new byte[OCTETS];
        hasard.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    static String empreinte(String secret) {
        try {
            byte[] empreinte = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(empreinte);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
