package fr.siimop.modele.amphi;

import java.util.Arrays;

/**
 * The checked input of an amphi. Everything is numbered canonically: internes from 0 by increasing rank, posts from 0
 * in the order of their names, wishes grouped by interne and sorted by ordre. {@code debutVoeux(i)} to
 * {@code debutVoeux(i + 1)} are the wishes of interne {@code i}.
 */
public final class EntreeAmphi {

    private final String[] internes;
    private final int[] rangs;
    private final String[] postes;
    private final int[] places;
    private final int[] debuts;
    private final int[] postesVoulus;
    private final int[] ordres;

    EntreeAmphi(String[] internes, int[] rangs, String[] postes, int[] places, int[] debuts, int[] postesVoulus,
            int[] ordres) {
        this.internes = internes;
        this.rangs = rangs;
        this.postes = postes;
        this.places = places;
        this.debuts = debuts;
        this.postesVoulus = postesVoulus;
        this.ordres = ordres;
    }

    /** The same input where one interne wishes other posts, in this order. */
    public EntreeAmphi avecVoeux(int interne, int... nouveaux) {
        int debut = debuts[interne];
        int fin = debuts[interne + 1];
        int ecart = nouveaux.length - (fin - debut);
        int[] autresDebuts = debuts.clone();
        for (int i = interne + 1; i < autresDebuts.length; i++) {
            autresDebuts[i] += ecart;
        }
        int[] numeros = new int[nouveaux.length];
        Arrays.setAll(numeros, n -> n + 1);
        return new EntreeAmphi(internes, rangs, postes, places, autresDebuts,
                remplacer(postesVoulus, debut, fin, nouveaux), remplacer(ordres, debut, fin, numeros));
    }

    private static int[] remplacer(int[] tout, int debut, int fin, int[] nouveaux) {
        int[] resultat = Arrays.copyOf(tout, tout.length + nouveaux.length - (fin - debut));
        System.arraycopy(nouveaux, 0, resultat, debut, nouveaux.length);
        System.arraycopy(tout, fin, resultat, debut + nouveaux.length, tout.length - fin);
        return resultat;
    }

    public int internes() {
        return internes.length;
    }

    public String interne(int interne) {
        return internes[interne];
    }

    public int rang(int interne) {
        return rangs[interne];
    }

    public int postes() {
        return postes.length;
    }

    public String poste(int poste) {
        return postes[poste];
    }

    public int places(int poste) {
        return places[poste];
    }

    public int voeux() {
        return postesVoulus.length;
    }

    /** The first wish of an interne; the end of all wishes for the one after the last. */
    public int debutVoeux(int interne) {
        return debuts[interne];
    }

    public int posteVoulu(int voeu) {
        return postesVoulus[voeu];
    }

    public int ordre(int voeu) {
        return ordres[voeu];
    }
}
