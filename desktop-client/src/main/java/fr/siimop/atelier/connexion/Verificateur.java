package fr.siimop.atelier.connexion;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Tells offline whether a password is the one that last signed in here, without keeping it. */
public record Verificateur(String sel, int tours, String empreinte) {

    private static final int TOURS = 600_000;
    private static final int BITS = 256;

    public static Verificateur de(String motDePasse, RandomGenerator alea) {
        byte[] sel = new byte[16];
        alea.nextBytes(sel);
        return new Verificateur(HexFormat.of().formatHex(sel), TOURS,
                HexFormat.of().formatHex(deriver(motDePasse, sel, TOURS)));
    }

    public boolean accepte(String motDePasse) {
        byte[] calculee = deriver(motDePasse, HexFormat.of().parseHex(sel), tours);
        return MessageDigest.isEqual(calculee, HexFormat.of().parseHex(empreinte));
    }

    private static byte[] deriver(String motDePasse, byte[] sel, int tours) {
        PBEKeySpec cle = new PBEKeySpec(motDePasse.toCharArray(), sel, tours, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(cle).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has PBKDF2", e);
        } finally {
            cle.clearPassword();
        }
    }
}
