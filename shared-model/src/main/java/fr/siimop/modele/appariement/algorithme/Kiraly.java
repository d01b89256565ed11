package fr.siimop.modele.appariement.algorithme;

import java.util.SplittableRandom;

import fr.siimop.modele.appariement.algorithme.marche.Marche;

/**
 * Király's linear time algorithm of 2013 with ties on both sides and places: at least two thirds of the largest
 * weakly stable matching. Internes apply; one who exhausted its list applies a second time, then preferred among
 * equals; a place taken by someone who has an equally liked free post elsewhere is uncertain and yields to anyone.
 */
public final class Kiraly {

    private final Tableau tableau;
    private final Marche marche;
    private final int[] priorite;
    private final boolean[] rejetee;
    private final boolean[] promu;
    private final int[] premier;
    private final int[] pile;
    private int hauteur;

    private Kiraly(Marche marche, long graine) {
        this.marche = marche;
        this.tableau = new Tableau(marche);
        this.rejetee = new boolean[marche.paires()];
        this.promu = new boolean[marche.internes()];
        this.premier = new int[marche.internes()];
        this.pile = new int[marche.internes()];
        SplittableRandom hasard = new SplittableRandom(graine);
        this.priorite = new int[marche.paires()];
        for (int e = 0; e < priorite.length; e++) {
            priorite[e] = hasard.nextInt();
        }
        for (int i = 0; i < marche.internes(); i++) {
            premier[i] = marche.debutInterne(i);
            int rang = hasard.nextInt(hauteur + 1);
            pile[hauteur++] = pile[rang];
            pile[rang] = i;
        }
    }

    /** A weakly stable matching; the seed decides among equals. */
    public static int[] calculer(Marche marche, long graine) {
        Kiraly kiraly = new Kiraly(marche, graine);
        while (kiraly.hauteur > 0) {
            kiraly.candidater(kiraly.pile[--kiraly.hauteur]);
        }
        return kiraly.tableau.paireDe;
    }

    private void candidater(int interne) {
        while (tableau.paireDe[interne] == Marche.AUCUNE) {
            int paire = favorite(interne);
            if (paire != Marche.AUCUNE) {
                proposer(paire);
            } else if (promu[interne]) {
                return;
            } else {
                promu[interne] = true;
                premier[interne] = marche.debutInterne(interne);
                for (int e = premier[interne]; e < marche.finInterne(interne); e++) {
                    rejetee[e] = false;
                }
            }
        }
    }

    /** The best pair not yet refused, at a free post if possible, then by the seed. */
    private int favorite(int interne) {
        int fin = marche.finInterne(interne);
        while (premier[interne] < fin && rejetee[premier[interne]]) {
            premier[interne]++;
        }
        int meilleure = Marche.AUCUNE;
        boolean meilleureLibre = false;
        for (int e = premier[interne]; e < fin; e++) {
            if (marche.niveauInterne(e) != marche.niveauInterne(premier[interne])) {
                break;
            }
            if (rejetee[e]) {
                continue;
            }
            boolean libre = tableau.libre(marche.poste(e));
            if (meilleure == Marche.AUCUNE || (libre && !meilleureLibre)
                    || (libre == meilleureLibre && priorite[e] > priorite[meilleure])) {
                meilleure = e;
                meilleureLibre = libre;
            }
        }
        return meilleure;
    }

    private void proposer(int paire) {
        int poste = marche.poste(paire);
        if (tableau.libre(poste)) {
            tableau.placer(paire);
            return;
        }
        int cedee = incertaine(poste);
        if (cedee == Marche.AUCUNE) {
            cedee = laMoinsBonne(poste);
            boolean promotion = promu[marche.interne(paire)] && !promu[marche.interne(cedee)];
            int ecart = marche.niveauPoste(cedee) - marche.niveauPoste(paire);
            if (ecart < 0 || (ecart == 0 && !promotion)) {
                rejetee[paire] = true;
                return;
            }
            rejetee[cedee] = true;
        }
        tableau.retirer(cedee);
        pile[hauteur++] = marche.interne(cedee);
        tableau.placer(paire);
    }

    /** An occupant who likes a free post as much as this one. */
    private int incertaine(int poste) {
        for (int k = 0; k < tableau.nombre(poste); k++) {
            int paire = tableau.occupant(poste, k);
            if (aEgaliteLibre(paire)) {
                return paire;
            }
        }
        return Marche.AUCUNE;
    }

    private boolean aEgaliteLibre(int paire) {
        int interne = marche.interne(paire);
        for (int e = premier[interne]; e < marche.finInterne(interne); e++) {
            if (marche.niveauInterne(e) > marche.niveauInterne(paire)) {
                return false;
            }
            if (e != paire && !rejetee[e] && marche.niveauInterne(e) == marche.niveauInterne(paire)
                    && tableau.libre(marche.poste(e))) {
                return true;
            }
        }
        return false;
    }

    /** The worst ranked occupant, among equals one who applies for the first time. */
    private int laMoinsBonne(int poste) {
        int pire = tableau.occupant(poste, 0);
        for (int k = 1; k < tableau.nombre(poste); k++) {
            int paire = tableau.occupant(poste, k);
            int ecart = marche.niveauPoste(paire) - marche.niveauPoste(pire);
            if (ecart > 0 || (ecart == 0 && promu[marche.interne(pire)] && !promu[marche.interne(paire)])) {
                pire = paire;
            }
        }
        return pire;
    }
}
