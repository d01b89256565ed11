package fr.siimop.atelier.cache.image;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Bytes being written, or read: the values that a database column takes, each after a mark of its kind. */
final class Octets {

    private static final int ABSENT = 0;
    private static final int TEXTE = 1;
    private static final int ENTIER = 2;
    private static final int LONG = 3;
    private static final int VRAI = 4;
    private static final int FAUX = 5;
    private static final int DATE = 6;
    private static final int INSTANT = 7;
    private static final int UUID_ = 8;

    private byte[] octets;
    private int place;

    Octets() {
        this(new byte[1 << 16]);
    }

    Octets(byte[] octets) {
        this.octets = octets;
    }

    byte[] ecrits() {
        return Arrays.copyOf(octets, place);
    }

    boolean fini() {
        return place == octets.length;
    }

    void octet(int valeur) {
        agrandir(1);
        octets[place++] = (byte) valeur;
    }

    int octet() {
        return octets[place++] & 0xff;
    }

    /** Small numbers in few bytes. */
    void nombre(long valeur) {
        agrandir(10);
        long reste = valeur << 1 ^ valeur >> 63;
        while ((reste & ~0x7fL) != 0) {
            octets[place++] = (byte) (reste | 0x80);
            reste >>>= 7;
        }
        octets[place++] = (byte) reste;
    }

    long nombre() {
        long lu = 0;
        int decalage = 0;
        byte b;
        do {
            b = octets[place++];
            lu |= (b & 0x7fL) << decalage;
            decalage += 7;
        } while (b < 0);
        return lu >>> 1 ^ -(lu & 1);
    }

    void uuid(UUID valeur) {
        agrandir(16);
        huit(valeur.getMostSignificantBits());
        huit(valeur.getLeastSignificantBits());
    }

    UUID uuid() {
        return new UUID(huit(), huit());
    }

    void valeur(@Nullable Object valeur) {
        switch (valeur) {
            case null -> octet(ABSENT);
            case String texte -> {
                octet(TEXTE);
                texte(texte);
            }
            case Integer entier -> {
                octet(ENTIER);
                nombre(entier);
            }
            case Long entier -> {
                octet(LONG);
                nombre(entier);
            }
            case Boolean vrai -> octet(vrai ? VRAI : FAUX);
            case LocalDate date -> {
                octet(DATE);
                nombre(date.toEpochDay());
            }
            case OffsetDateTime instant -> {
                octet(INSTANT);
                nombre(instant.toEpochSecond());
                nombre(instant.getNano());
                nombre(instant.getOffset().getTotalSeconds());
            }
            case UUID id -> {
                octet(UUID_);
                uuid(id);
            }
            default -> throw new IllegalArgumentException("No place for " + valeur.getClass());
        }
    }

    @Nullable
    Object valeur() {
        int marque = octet();
        return switch (marque) {
            case ABSENT -> null;
            case TEXTE -> texte();
            case ENTIER -> (int) nombre();
            case LONG -> nombre();
            case VRAI -> true;
            case FAUX -> false;
            case DATE -> LocalDate.ofEpochDay(nombre());
            case INSTANT -> {
                Instant instant = Instant.ofEpochSecond(nombre(), nombre());
                yield instant.atOffset(ZoneOffset.ofTotalSeconds((int) nombre()));
            }
            case UUID_ -> uuid();
            default -> throw new IllegalStateException("Mark " + marque);
        };
    }

    private void texte(String texte) {
        byte[] utf8 = texte.getBytes(StandardCharsets.UTF_8);
        nombre(utf8.length);
        agrandir(utf8.length);
        System.arraycopy(utf8, 0, octets, place, utf8.length);
        place += utf8.length;
    }

    private String texte() {
        int longueur = (int) nombre();
        String texte = new String(octets, place, longueur, StandardCharsets.UTF_8);
        place += longueur;
        return texte;
    }

    private void huit(long valeur) {
        for (int i = 0; i < Long.BYTES; i++) {
            octets[place++] = (byte) (valeur >> 8 * i);
        }
    }

    private long huit() {
        long lu = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            lu |= (octets[place++] & 0xffL) << 8 * i;
        }
        return lu;
    }

    private void agrandir(int besoin) {
        if (place + besoin > octets.length) {
            octets = Arrays.copyOf(octets, Math.max(place + besoin, octets.length * 2));
        }
    }
}
