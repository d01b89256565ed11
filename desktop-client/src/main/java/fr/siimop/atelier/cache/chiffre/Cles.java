package fr.siimop.atelier.cache.chiffre;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** The two keys of one file, and ciphers ready to work with them, each for one thread at a time. */
final class Cles {

    private final SecretKey donnees;
    private final SecretKey masque;
    private final Queue<Xts> prets = new ConcurrentLinkedQueue<>();

    /** @param sel of the file, so that two files of one person share nothing */
    Cles(byte[] secret, byte[] sel) throws GeneralSecurityException {
        donnees = deriver(secret, sel, "data");
        masque = deriver(secret, sel, "tweak");
    }

    private static SecretKey deriver(byte[] secret, byte[] sel, String usage) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256").deriveKey("AES", HKDFParameterSpec.ofExtract().addIKM(secret)
                .addSalt(sel).thenExpand(usage.getBytes(StandardCharsets.US_ASCII), 32));
    }

    Xts prendre() throws GeneralSecurityException {
        Xts pret = prets.poll();
        return pret == null ? new Xts(donnees, masque) : pret;
    }

    void rendre(Xts xts) {
        prets.add(xts);
    }
}
