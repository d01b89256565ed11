package fr.siimop.modele.appariement.algorithme.marche;

import java.util.Arrays;

/**
 * A market in dense integers: internes, posts and acceptable pairs, immutable. Pairs are numbered by interne, then by
 * level of the interne, then by post, so that the pairs of one interne are a range; those of a post are a list in the
 * order of its ranking.
 */
public final class Marche {

    /** No pair: the interne has no post. */
    public static final int AUCUNE = -1;

    private final int[] places;
    private final int[] debutInterne;
    private final int[] interne;
    private final int[] poste;
    private final int[] niveauInterne;
    private final int[] niveauPoste;
    private final int[] coeurs;
    private final int[] debutPoste;
    private final int[] parPoste;

    Marche(int[] places, int[] debutInterne, int[] interne, int[] poste, int[] niveauInterne, int[] niveauPoste,
            int[] coeurs, int[] debutPoste, int[] parPoste) {
        this.places = places;
        this.debutInterne = debutInterne;
        this.interne = interne;
        this.poste = poste;
        this.niveauInterne = niveauInterne;
        this.niveauPoste = niveauPoste;
        this.coeurs = coeurs;
        this.debutPoste = debutPoste;
        this.parPoste = parPoste;
    }

    public int internes() {
        return debutInterne.length - 1;
    }

    public int postes() {
        return places.length;
    }

    public int paires() {
        return interne.length;
    }

    public int places(int unPoste) {
        return places[unPoste];
    }

    /** First pair of the interne; its pairs end before {@link #finInterne}. */
    public int debutInterne(int unInterne) {
        return debutInterne[unInterne];
    }

    public int finInterne(int unInterne) {
        return debutInterne[unInterne + 1];
    }

    /** First position of the post in {@link #parPoste}; its positions end before {@link #finPoste}. */
    public int debutPoste(int unPoste) {
        return debutPoste[unPoste];
    }

    public int finPoste(int unPoste) {
        return debutPoste[unPoste + 1];
    }

    /** The pair at a position of the posts' lists. */
    public int parPoste(int position) {
        return parPoste[position];
    }

    public int interne(int paire) {
        return interne[paire];
    }

    public int poste(int paire) {
        return poste[paire];
    }

    public int niveauInterne(int paire) {
        return niveauInterne[paire];
    }

    public int niveauPoste(int paire) {
        return niveauPoste[paire];
    }

    public int coeurs(int paire) {
        return coeurs[paire];
    }

    /** The pair of this interne and this post, or {@link #AUCUNE}. */
    public int paire(int unInterne, int unPoste) {
        for (int p = debutInterne[unInterne]; p < debutInterne[unInterne + 1]; p++) {
            if (poste[p] == unPoste) {
                return p;
            }
        }
        return AUCUNE;
    }

    public int[] couplageVide() {
        int[] couplage = new int[internes()];
        Arrays.fill(couplage, AUCUNE);
        return couplage;
    }

    public static int taille(int[] couplage) {
        int taille = 0;
        for (int paire : couplage) {
            if (paire != AUCUNE) {
                taille++;
            }
        }
        return taille;
    }

    public long coeurs(int[] couplage) {
        long somme = 0;
        for (int paire : couplage) {
            if (paire != AUCUNE) {
                somme += coeurs[paire];
            }
        }
        return somme;
    }

    /** Whether {@code a} suits the interne strictly better than what {@code actuelle} gives (possibly nothing). */
    public boolean prefere(int a, int actuelle) {
        return actuelle == AUCUNE || niveauInterne[a] < niveauInterne[actuelle];
    }
}
