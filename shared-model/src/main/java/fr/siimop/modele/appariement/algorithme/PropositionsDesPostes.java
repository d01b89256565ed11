package fr.siimop.modele.appariement.algorithme;

import java.util.Arrays;
import java.util.SplittableRandom;

import fr.siimop.modele.appariement.algorithme.marche.Marche;

/**
 * Weakly stable matching in which posts propose along their rankings. A post that exhausted its list without filling
 * starts again, and is then preferred among equals: ties go where they save a place.
 */
public final class PropositionsDesPostes {

    private final Marche marche;
    private final Tableau tableau;
    private final int[] curseur;
    private final boolean[] promu;
    private final int[] pile;
    private final boolean[] empile;
    private int hauteur;

    private PropositionsDesPostes(Marche marche, long graine) {
        this.marche = marche;
        this.tableau = new Tableau(marche);
        this.curseur = new int[marche.postes()];
        this.promu = new boolean[marche.postes()];
        this.pile = new int[marche.postes()];
        this.empile = new boolean[marche.postes()];
        SplittableRandom hasard = new SplittableRandom(graine);
        for (int p = 0; p < marche.postes(); p++) {
            curseur[p] = marche.debutPoste(p);
            int rang = hasard.nextInt(hauteur + 1);
            pile[hauteur++] = pile[rang];
            pile[rang] = p;
        }
        Arrays.fill(empile, true);
    }

    /** A weakly stable matching; the seed decides among equals. */
    public static int[] calculer(Marche marche, long graine) {
        PropositionsDesPostes propositions = new PropositionsDesPostes(marche, graine);
        while (propositions.hauteur > 0) {
            int poste = propositions.pile[--propositions.hauteur];
            propositions.empile[poste] = false;
            propositions.proposer(poste);
        }
        return propositions.tableau.paireDe;
    }

    private void proposer(int poste) {
        while (tableau.libre(poste)) {
            if (curseur[poste] == marche.finPoste(poste)) {
                if (promu[poste]) {
                    return;
                }
                promu[poste] = true;
                curseur[poste] = marche.debutPoste(poste);
                continue;
            }
            int paire = marche.parPoste(curseur[poste]++);
            int actuelle = tableau.paireDe[marche.interne(paire)];
            if (marche.prefere(paire, actuelle) || cedeAEgalite(paire, actuelle)) {
                if (actuelle != Marche.AUCUNE) {
                    tableau.retirer(actuelle);
                    empiler(marche.poste(actuelle));
                }
                tableau.placer(paire);
            }
        }
    }

    private boolean cedeAEgalite(int paire, int actuelle) {
        return marche.niveauInterne(paire) == marche.niveauInterne(actuelle) && promu[marche.poste(paire)]
                && !promu[marche.poste(actuelle)];
    }

    private void empiler(int poste) {
        if (!empile[poste]) {
            empile[poste] = true;
            pile[hauteur++] = poste;
        }
    }
}
