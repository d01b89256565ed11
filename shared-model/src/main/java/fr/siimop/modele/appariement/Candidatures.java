package fr.siimop.modele.appariement;

import java.util.Arrays;
import java.util.List;

/** The candidates of each post (at least 1 cœur, compatible) with what its ranking says of them. */
public final class Candidatures {

    private final List<Voeu> voeux;
    private final int[] rangs;
    private final int[][] parPoste;

    private Candidatures(List<Voeu> voeux, int[] rangs, int[][] parPoste) {
        this.voeux = voeux;
        this.rangs = rangs;
        this.parPoste = parPoste;
    }

    public static Candidatures de(EntreeAppariement entree) {
        long[] cles = new long[entree.rangs().size()];
        for (int k = 0; k < cles.length; k++) {
            cles[k] = cle(entree.rangs().get(k).poste(), entree.rangs().get(k).interne());
        }
        List<Voeu> voeux = entree.voeux().stream()
                .filter(v -> v.coeurs() > 0 && entree.compatibles(v.interne(), v.poste()))
                .toList();
        int[] rangs = new int[voeux.size()];
        int[] nombre = new int[entree.postes().size()];
        for (int v = 0; v < rangs.length; v++) {
            int k = Arrays.binarySearch(cles, cle(voeux.get(v).poste(), voeux.get(v).interne()));
            rangs[v] = k < 0 ? Rang.NON_CLASSE : entree.rangs().get(k).rang();
            nombre[voeux.get(v).poste()]++;
        }
        int[][] parPoste = new int[nombre.length][];
        Arrays.setAll(parPoste, p -> new int[nombre[p]]);
        for (int v = rangs.length - 1; v >= 0; v--) {
            int poste = voeux.get(v).poste();
            parPoste[poste][--nombre[poste]] = v;
        }
        return new Candidatures(voeux, rangs, parPoste);
    }

    private static long cle(int poste, int interne) {
        return (long) poste << 32 | interne;
    }

    public int nombre() {
        return rangs.length;
    }

    public Voeu voeu(int candidature) {
        return voeux.get(candidature);
    }

    /** {@link Rang#NON_CLASSE}, {@link Rang#REFUSE} or the rank. */
    public int rang(int candidature) {
        return rangs[candidature];
    }

    /** The candidates of a post, by interne. */
    public int[] dePoste(int poste) {
        return parPoste[poste].clone();
    }
}
