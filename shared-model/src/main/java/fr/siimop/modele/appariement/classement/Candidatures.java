package fr.siimop.modele.appariement.classement;

import java.util.Arrays;
import java.util.List;

import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.Rang;
import fr.siimop.modele.appariement.Voeu;

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
        List<Voeu> voeux = entree.voeux().stream()
                .filter(v -> v.coeurs() > 0 && entree.compatibles(v.interne(), v.poste()))
                .toList();
        int[] rangs = voeux.stream().mapToInt(v -> entree.rang(v.poste(), v.interne())).toArray();
        int[] nombre = new int[entree.postes().size()];
        voeux.forEach(v -> nombre[v.poste()]++);
        int[][] parPoste = new int[nombre.length][];
        Arrays.setAll(parPoste, p -> new int[nombre[p]]);
        for (int v = rangs.length - 1; v >= 0; v--) {
            int poste = voeux.get(v).poste();
            parPoste[poste][--nombre[poste]] = v;
        }
        return new Candidatures(voeux, rangs, parPoste);
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
