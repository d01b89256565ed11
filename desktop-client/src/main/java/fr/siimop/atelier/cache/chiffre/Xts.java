package fr.siimop.atelier.cache.chiffre;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/**
 * XTS of IEEE 1619 over blocks of a fixed size: each place of the file has its own mask, so that equal contents do not
 * look equal, and any block is read without the others. One instance for one thread at a time.
 */
final class Xts {

    static final int BLOC = 4096;

    private static final int PAS = 16;
    /** The polynomial by which masks follow each other. */
    private static final long RETOUR = 0x87;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final Cipher chiffrer;
    private final Cipher dechiffrer;
    private final Cipher masquer;
    private final long[] masques = new long[BLOC / Long.BYTES];
    private final byte[] place = new byte[PAS];

    Xts(SecretKey donnees, SecretKey masque) throws GeneralSecurityException {
        chiffrer = aes(Cipher.ENCRYPT_MODE, donnees);
        dechiffrer = aes(Cipher.DECRYPT_MODE, donnees);
        masquer = aes(Cipher.ENCRYPT_MODE, masque);
    }

    private static Cipher aes(int sens, SecretKey cle) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
        cipher.init(sens, cle);
        return cipher;
    }

    /** @param octets whole blocks, replaced where they are */
    void chiffrer(long premierBloc, byte[] octets, int debut, int longueur) throws GeneralSecurityException {
        traiter(chiffrer, premierBloc, octets, debut, longueur);
    }

    /** @param octets whole blocks, replaced where they are */
    void dechiffrer(long premierBloc, byte[] octets, int debut, int longueur) throws GeneralSecurityException {
        traiter(dechiffrer, premierBloc, octets, debut, longueur);
    }

    private void traiter(Cipher cipher, long premierBloc, byte[] octets, int debut, int longueur)
            throws GeneralSecurityException {
        for (int fait = 0; fait < longueur; fait += BLOC) {
            calculerMasques(premierBloc + fait / BLOC);
            masquer(octets, debut + fait);
            cipher.update(octets, debut + fait, BLOC, octets, debut + fait);
            masquer(octets, debut + fait);
        }
    }

    private void calculerMasques(long bloc) throws GeneralSecurityException {
        LONG.set(place, 0, bloc);
        LONG.set(place, Long.BYTES, 0L);
        masquer.update(place, 0, PAS, place, 0);
        long bas = (long) LONG.get(place, 0);
        long haut = (long) LONG.get(place, Long.BYTES);
        for (int i = 0; i < masques.length; i += 2) {
            masques[i] = bas;
            masques[i + 1] = haut;
            long retenue = haut >> 63 & RETOUR;
            haut = haut << 1 | bas >>> 63;
            bas = bas << 1 ^ retenue;
        }
    }

    private void masquer(byte[] octets, int debut) {
        for (int i = 0; i < masques.length; i++) {
            int ici = debut + i * Long.BYTES;
            LONG.set(octets, ici, (long) LONG.get(octets, ici) ^ masques[i]);
        }
    }
}
