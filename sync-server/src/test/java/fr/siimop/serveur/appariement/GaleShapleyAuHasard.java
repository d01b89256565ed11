package fr.siimop.serveur.appariement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;

import fr.siimop.modele.appariement.algorithme.marche.Marche;

/** What the benches compare with: ties broken at random, then internes propose. */
final class GaleShapleyAuHasard {

    private GaleShapleyAuHasard() {}

    static int places(Marche marche, long graine) {
        SplittableRandom hasard = new SplittableRandom(graine);
        int[] tirage = new int[marche.paires()];
        Arrays.setAll(tirage, e -> hasard.nextInt());
        Integer[][] listes = new Integer[marche.internes()][];
        int[] file = new int[marche.internes()];
        int hauteur = 0;
        for (int i = 0; i < listes.length; i++) {
            listes[i] = new Integer[marche.finInterne(i) - marche.debutInterne(i)];
            int debut = marche.debutInterne(i);
            Arrays.setAll(listes[i], k -> debut + k);
            Arrays.sort(listes[i],
                    Comparator.<Integer>comparingInt(marche::niveauInterne).thenComparingInt(e -> tirage[e]));
            file[hauteur++] = i;
        }
        int[] suivant = new int[marche.internes()];
        int[][] occupants = new int[marche.postes()][];
        Arrays.setAll(occupants, p -> new int[marche.places(p)]);
        int[] nombre = new int[marche.postes()];
        while (hauteur > 0) {
            int interne = file[--hauteur];
            while (suivant[interne] < listes[interne].length) {
                int paire = listes[interne][suivant[interne]++];
                int renvoye = proposer(marche, tirage, occupants[marche.poste(paire)], nombre, paire);
                if (renvoye == Marche.AUCUNE) {
                    break;
                }
                if (renvoye != paire) {
                    file[hauteur++] = marche.interne(renvoye);
                    break;
                }
            }
        }
        return Arrays.stream(nombre).sum();
    }

    /** The pair that the post sends away, possibly this one. */
    private static int proposer(Marche marche, int[] tirage, int[] occupants, int[] nombre, int paire) {
        int poste = marche.poste(paire);
        if (nombre[poste] < occupants.length) {
            occupants[nombre[poste]++] = paire;
            return Marche.AUCUNE;
        }
        int pire = 0;
        for (int k = 1; k < occupants.length; k++) {
            if (avant(marche, tirage, occupants[pire], occupants[k])) {
                pire = k;
            }
        }
        if (!avant(marche, tirage, paire, occupants[pire])) {
            return paire;
        }
        int renvoye = occupants[pire];
        occupants[pire] = paire;
        return renvoye;
    }

    private static boolean avant(Marche marche, int[] tirage, int a, int b) {
        int ecart = marche.niveauPoste(a) - marche.niveauPoste(b);
        return ecart < 0 || (ecart == 0 && tirage[a] < tirage[b]);
    }
}
