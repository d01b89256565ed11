package fr.siimop.modele.appariement.algorithme.marche;

import java.util.Arrays;

/**
 * Builds a {@link Marche} from pairs in any order: sorts them canonically and turns hearts and ranks into dense
 * levels. The result depends on the numbering of internes and posts only, never on the order of the pairs.
 */
public final class ConstructionMarche {

    private final int internes;
    private final int[] places;
    private int[] interne = new int[64];
    private int[] poste = new int[64];
    private int[] coeurs = new int[64];
    private int[] rang = new int[64];
    private int paires;

    public ConstructionMarche(int internes, int[] places) {
        this.internes = internes;
        this.places = places.clone();
    }

    /** An acceptable pair, at most once each; more hearts and a smaller rank are better. A post without places has none. */
    public ConstructionMarche paire(int unInterne, int unPoste, int desCoeurs, int unRang) {
        if (places[unPoste] <= 0) {
            return this;
        }
        if (paires == interne.length) {
            interne = Arrays.copyOf(interne, 2 * paires);
            poste = Arrays.copyOf(poste, 2 * paires);
            coeurs = Arrays.copyOf(coeurs, 2 * paires);
            rang = Arrays.copyOf(rang, 2 * paires);
        }
        interne[paires] = unInterne;
        poste[paires] = unPoste;
        coeurs[paires] = desCoeurs;
        rang[paires] = unRang;
        paires++;
        return this;
    }

    public Marche construire() {
        int[] ordre = trier(trier(identite(paires), poste, places.length), interne, internes);
        int[] debutInterne = debuts(interne, internes);
        long[] cles = new long[paires];
        for (int k = 0; k < paires; k++) {
            cles[k] = ((long) (Integer.MAX_VALUE - coeurs[ordre[k]]) << 32) | k;
        }
        int[] place = new int[paires];
        int[] niveauInterne = new int[paires];
        ranger(cles, debutInterne, place, niveauInterne);
        int[] parInterne = appliquer(place, ordre);

        int[] interneTrie = appliquer(parInterne, interne);
        int[] posteTrie = appliquer(parInterne, poste);
        int[] parPosteBrut = trier(identite(paires), posteTrie, places.length);
        int[] debutPoste = debuts(posteTrie, places.length);
        for (int k = 0; k < paires; k++) {
            cles[k] = ((long) rang[parInterne[parPosteBrut[k]]] << 32) | k;
        }
        int[] niveauParPosition = new int[paires];
        ranger(cles, debutPoste, place, niveauParPosition);
        int[] parPoste = appliquer(place, parPosteBrut);
        int[] niveauPoste = new int[paires];
        for (int k = 0; k < paires; k++) {
            niveauPoste[parPoste[k]] = niveauParPosition[k];
        }
        // More places than candidates change nothing, and would only cost memory.
        for (int p = 0; p < places.length; p++) {
            places[p] = Math.clamp(places[p], 0, debutPoste[p + 1] - debutPoste[p]);
        }
        return new Marche(places.clone(), debutInterne, interneTrie, posteTrie, niveauInterne, niveauPoste,
                appliquer(parInterne, coeurs), debutPoste, parPoste);
    }

    /** Sorts each range by key; {@code place} gets the sorted low halves, {@code niveau} the dense class of each. */
    private static void ranger(long[] cles, int[] debuts, int[] place, int[] niveau) {
        for (int groupe = 0; groupe + 1 < debuts.length; groupe++) {
            Arrays.sort(cles, debuts[groupe], debuts[groupe + 1]);
            int courant = 0;
            for (int k = debuts[groupe]; k < debuts[groupe + 1]; k++) {
                if (k > debuts[groupe] && cles[k] >> 32 != cles[k - 1] >> 32) {
                    courant++;
                }
                place[k] = (int) cles[k];
                niveau[k] = courant;
            }
        }
    }

    private static int[] identite(int n) {
        int[] resultat = new int[n];
        for (int k = 0; k < n; k++) {
            resultat[k] = k;
        }
        return resultat;
    }

    private static int[] appliquer(int[] ordre, int[] valeurs) {
        int[] resultat = new int[ordre.length];
        for (int k = 0; k < ordre.length; k++) {
            resultat[k] = valeurs[ordre[k]];
        }
        return resultat;
    }

    private int[] debuts(int[] groupe, int n) {
        int[] debut = new int[n + 1];
        for (int k = 0; k < paires; k++) {
            debut[groupe[k] + 1]++;
        }
        for (int g = 0; g < n; g++) {
            debut[g + 1] += debut[g];
        }
        return debut;
    }

    /** Stable counting sort of the indices by group. */
    private int[] trier(int[] indices, int[] groupe, int n) {
        int[] suivant = debuts(groupe, n);
        int[] resultat = new int[indices.length];
        for (int indice : indices) {
            resultat[suivant[groupe[indice]]++] = indice;
        }
        return resultat;
    }
}
