package fr.siimop.atelier.grille.calcul;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A number for each distinct value met, in the order they come. An open table: no object is made for a value, which
 * matters by the hundred thousand.
 */
final class Codes {

    static final int INCONNU = -1;

    private @Nullable Object[] cles = new @Nullable Object[64];
    private int[] codes = new int[64];
    /** Beside the keys: most of the others are told apart without being read. */
    private int[] haches = new int[64];
    private int prises;
    private int vide = INCONNU;
    private final List<@Nullable Object> valeurs = new ArrayList<>();

    /** The values by their numbers; {@code null} is one like the others. */
    List<@Nullable Object> valeurs() {
        return valeurs;
    }

    int de(Object cle) {
        int place = place(cle, melange(cle));
        return cles[place] == null ? INCONNU : codes[place];
    }

    /** {@code null} is never said to be there. */
    boolean contient(@Nullable Object cle) {
        return cle != null && de(cle) != INCONNU;
    }

    /** The number of a value, which gets the next one when it was not there. */
    int numero(@Nullable Object valeur) {
        if (valeur == null) {
            vide = vide == INCONNU ? ajouter(null) : vide;
            return vide;
        }
        int hache = melange(valeur);
        int place = place(valeur, hache);
        if (cles[place] == null) {
            if (++prises > cles.length / 2) {
                agrandir();
                place = libre(hache);
            }
            poser(place, valeur, hache, ajouter(valeur));
        }
        return codes[place];
    }

    private int ajouter(@Nullable Object valeur) {
        valeurs.add(valeur);
        return valeurs.size() - 1;
    }

    private void poser(int place, Object cle, int hache, int code) {
        cles[place] = cle;
        haches[place] = hache;
        codes[place] = code;
    }

    private void agrandir() {
        @Nullable
        Object[] anciennes = cles;
        int[] anciens = codes;
        int[] anciensHaches = haches;
        cles = new @Nullable Object[anciennes.length * 4];
        codes = new int[cles.length];
        haches = new int[cles.length];
        for (int i = 0; i < anciennes.length; i++) {
            Object cle = anciennes[i];
            if (cle != null) {
                poser(libre(anciensHaches[i]), cle, anciensHaches[i], anciens[i]);
            }
        }
    }

    private static int melange(Object cle) {
        int hache = cle.hashCode() * 0x9E3779B9;
        return hache ^ hache >>> 16;
    }

    /** Where a key is, or would be. */
    private int place(Object cle, int hache) {
        int place = hache & (cles.length - 1);
        for (Object presente = cles[place]; presente != null
                && (haches[place] != hache || !presente.equals(cle)); presente = cles[place]) {
            place = (place + 1) & (cles.length - 1);
        }
        return place;
    }

    /** Where a key goes that is not there. */
    private int libre(int hache) {
        int place = hache & (cles.length - 1);
        while (cles[place] != null) {
            place = (place + 1) & (cles.length - 1);
        }
        return place;
    }
}
