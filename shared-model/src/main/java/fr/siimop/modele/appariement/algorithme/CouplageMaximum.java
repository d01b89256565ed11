package fr.siimop.modele.appariement.algorithme;

import java.util.Arrays;

import fr.siimop.modele.appariement.algorithme.marche.Marche;

/**
 * Maximum matching with places, stability ignored (Hopcroft and Karp): on a reduced market its size is a bound that
 * anyone can check.
 */
public final class CouplageMaximum {

    private final Marche marche;
    private final int[] paireDe;
    private final int[][] occupants;
    private final int[] nombre;
    private final int[] distance;
    private final int[] curseur;

    private CouplageMaximum(Marche marche) {
        this.marche = marche;
        this.paireDe = marche.couplageVide();
        this.occupants = new int[marche.postes()][];
        for (int p = 0; p < marche.postes(); p++) {
            occupants[p] = new int[Math.min(marche.places(p), marche.finPoste(p) - marche.debutPoste(p))];
        }
        this.nombre = new int[marche.postes()];
        this.distance = new int[marche.internes()];
        this.curseur = new int[marche.internes()];
    }

    /** One pair per interne. */
    public static int[] calculer(Marche marche) {
        CouplageMaximum couplage = new CouplageMaximum(marche);
        couplage.glouton();
        while (couplage.etager()) {
            couplage.augmenter();
        }
        return couplage.paireDe;
    }

    private void glouton() {
        for (int i = 0; i < marche.internes(); i++) {
            for (int e = marche.debutInterne(i); e < marche.finInterne(i) && paireDe[i] < 0; e++) {
                int poste = marche.poste(e);
                if (nombre[poste] < occupants[poste].length) {
                    occupants[poste][nombre[poste]++] = i;
                    paireDe[i] = e;
                }
            }
        }
    }

    /** Breadth first from the internes without a post; false when no free place can be reached. */
    private boolean etager() {
        int[] file = new int[marche.internes()];
        int fin = 0;
        Arrays.fill(distance, -1);
        for (int i = 0; i < marche.internes(); i++) {
            if (paireDe[i] < 0) {
                distance[i] = 0;
                file[fin++] = i;
            }
            curseur[i] = marche.debutInterne(i);
        }
        boolean atteint = false;
        for (int tete = 0; tete < fin; tete++) {
            int i = file[tete];
            for (int e = marche.debutInterne(i); e < marche.finInterne(i); e++) {
                int poste = marche.poste(e);
                atteint |= nombre[poste] < occupants[poste].length;
                for (int k = 0; k < nombre[poste]; k++) {
                    int suivant = occupants[poste][k];
                    if (distance[suivant] < 0) {
                        distance[suivant] = distance[i] + 1;
                        file[fin++] = suivant;
                    }
                }
            }
        }
        return atteint;
    }

    private void augmenter() {
        int[] pile = new int[marche.internes() + 1];
        for (int i = 0; i < marche.internes(); i++) {
            if (paireDe[i] < 0 && distance[i] == 0) {
                chercher(i, pile);
            }
        }
    }

    /** Depth first along the layers, without recursion: paths may be as long as the market is large. */
    private void chercher(int depart, int[] pile) {
        int hauteur = 0;
        pile[0] = depart;
        while (hauteur >= 0) {
            int i = pile[hauteur];
            int suivant = -1;
            while (curseur[i] < marche.finInterne(i) && suivant < 0) {
                int poste = marche.poste(curseur[i]);
                if (nombre[poste] < occupants[poste].length) {
                    conclure(pile, hauteur, poste);
                    return;
                }
                suivant = plusLoin(poste, distance[i] + 1);
                if (suivant < 0) {
                    curseur[i]++;
                }
            }
            if (suivant < 0) {
                distance[i] = -1;
                hauteur--;
            } else {
                pile[++hauteur] = suivant;
            }
        }
    }

    private int plusLoin(int poste, int attendue) {
        for (int k = 0; k < nombre[poste]; k++) {
            if (distance[occupants[poste][k]] == attendue) {
                return occupants[poste][k];
            }
        }
        return -1;
    }

    private void conclure(int[] pile, int hauteur, int libre) {
        int poste = libre;
        occupants[poste][nombre[poste]++] = pile[hauteur];
        for (int h = hauteur; h >= 0; h--) {
            int i = pile[h];
            int ancienne = paireDe[i];
            paireDe[i] = curseur[i];
            distance[i] = -1;
            if (h > 0) {
                poste = marche.poste(ancienne);
                for (int k = 0; k < nombre[poste]; k++) {
                    if (occupants[poste][k] == i) {
                        occupants[poste][k] = pile[h - 1];
                    }
                }
            }
        }
    }
}
