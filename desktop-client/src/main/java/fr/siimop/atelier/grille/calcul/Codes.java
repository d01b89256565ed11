package fr.siimop.atelier.grille.calcul;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** The code of each value met, in an open table: no object is made for a value, which matters by the hundred thousand. */
final class Codes {

    static final int INCONNU = -1;

    private @Nullable Object[] cles = new @Nullable Object[64];
    private int[] codes = new int[64];
    private int nombre;

    int de(Object cle) {
        int place = place(cles, cle);
        return cles[place] == null ? INCONNU : codes[place];
    }

    /** A value that was not there. */
    void mettre(Object cle, int code) {
        if (++nombre > cles.length / 2) {
            agrandir();
        }
        int place = place(cles, cle);
        cles[place] = cle;
        codes[place] = code;
    }

    private void agrandir() {
        @Nullable
        Object[] anciennes = cles;
        int[] anciens = codes;
        cles = new @Nullable Object[anciennes.length * 4];
        codes = Arrays.copyOf(codes, cles.length);
        for (int i = 0; i < anciennes.length; i++) {
            Object cle = anciennes[i];
            if (cle != null) {
                int place = place(cles, cle);
                cles[place] = cle;
                codes[place] = anciens[i];
            }
        }
    }

    private static int place(@Nullable Object[] cles, Object cle) {
        int hache = cle.hashCode() * 0x9E3779B9;
        int place = (hache ^ hache >>> 16) & (cles.length - 1);
        for (Object presente = cles[place]; presente != null && !presente.equals(cle); presente = cles[place]) {
            place = (place + 1) & (cles.length - 1);
        }
        return place;
    }
}
