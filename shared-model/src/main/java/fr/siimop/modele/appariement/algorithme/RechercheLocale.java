package fr.siimop.modele.appariement.algorithme;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

import fr.siimop.modele.appariement.algorithme.marche.Marche;

/**
 * Walks between weakly stable matchings. One move gives an interne another pair that neither side likes less
 * (a tie broken the other way), then repairs: who lost a place applies down its list, then posts left with a free
 * place offer it to the best candidate who prefers it, and so on. Moves that lose a place are undone, equal ones are
 * kept: free places drift until an interne without a post can reach one.
 */
public final class RechercheLocale {

    /** Moves between two looks at the clock. */
    private static final int PAS = 4096;

    private final Marche marche;
    private final Tableau tableau;
    private final SplittableRandom hasard;
    private int[] journal = new int[64];
    private int longueur;
    private final int[] vacants;
    private int nombreVacants;

    public RechercheLocale(Marche marche, int[] depart, long graine) {
        this.marche = marche;
        this.tableau = new Tableau(marche, depart);
        this.hasard = new SplittableRandom(graine);
        this.vacants = new int[marche.internes() + marche.postes() + 1];
    }

    public int[] couplage() {
        return tableau.paireDe.clone();
    }

    /** Looks for {@code cible} places with at most so many moves. */
    public void agrandir(int cible, long mouvements, BooleanSupplier arret) {
        for (long k = 0; k < mouvements && tableau.taille() < cible; k++) {
            if (k % PAS == 0 && arret.getAsBoolean()) {
                return;
            }
            int avant = tableau.taille();
            if (essayer(hasard.nextInt(marche.paires())) && tableau.taille() < avant) {
                annuler();
            }
        }
    }

    /**
     * Looks for {@code cible} cœurs without losing a place: less cœurs are accepted now and then, ever less
     * (annealing); returns the best matching met.
     */
    public int[] embellir(long cible, long mouvements, BooleanSupplier arret) {
        int[] meilleur = couplage();
        int taille = tableau.taille();
        long coeurs = tableau.coeurs();
        double chaleur = chaleurInitiale();
        for (long k = 0; k < mouvements && coeurs < cible; k++) {
            if (k % PAS == 0 && arret.getAsBoolean()) {
                return meilleur;
            }
            int tailleAvant = tableau.taille();
            long coeursAvant = tableau.coeurs();
            if (!essayer(hasard.nextInt(marche.paires()))) {
                continue;
            }
            long perte = coeursAvant - tableau.coeurs();
            if (tableau.taille() < tailleAvant || (tableau.taille() == tailleAvant && perte > 0
                    && perte > -chaleur * (mouvements - k) / mouvements * StrictMath.log(hasard.nextDouble()))) {
                annuler();
            } else if (tableau.taille() > taille || tableau.coeurs() > coeurs) {
                taille = tableau.taille();
                coeurs = tableau.coeurs();
                meilleur = couplage();
            }
        }
        return meilleur;
    }

    private double chaleurInitiale() {
        int plus = 1;
        for (int e = 0; e < marche.paires(); e++) {
            plus = Math.max(plus, marche.coeurs(e));
        }
        return plus / 4.0;
    }

    /** Makes one move and its repairs, to keep or to undo; false when this pair is not a possible move. */
    private boolean essayer(int paire) {
        int interne = marche.interne(paire);
        int actuelle = tableau.paireDe[interne];
        if (paire == actuelle
                || (actuelle != Marche.AUCUNE && marche.niveauInterne(paire) > marche.niveauInterne(actuelle))) {
            return false;
        }
        int poste = marche.poste(paire);
        int cedee = Marche.AUCUNE;
        if (!tableau.libre(poste)) {
            cedee = tableau.pire(poste);
            if (marche.niveauPoste(cedee) < marche.niveauPoste(paire)) {
                return false;
            }
        }
        longueur = 0;
        nombreVacants = 0;
        int quitte = -1;
        if (actuelle != Marche.AUCUNE) {
            retirer(actuelle);
            quitte = marche.poste(actuelle);
            vacants[nombreVacants++] = quitte;
        }
        if (cedee != Marche.AUCUNE) {
            retirer(cedee);
        }
        placer(paire);
        if (cedee != Marche.AUCUNE) {
            replacer(marche.interne(cedee), quitte);
        }
        while (nombreVacants > 0) {
            offrir(vacants[--nombreVacants]);
        }
        return true;
    }

    /** The displaced apply down their lists; the post {@code ferme} keeps its free place for the offers. */
    private void replacer(int depart, int ferme) {
        int interne = depart;
        while (true) {
            int choisie = choisir(interne, ferme);
            if (choisie == Marche.AUCUNE) {
                return;
            }
            int poste = marche.poste(choisie);
            if (tableau.libre(poste)) {
                placer(choisie);
                return;
            }
            int cedee = tableau.pire(poste);
            retirer(cedee);
            placer(choisie);
            interne = marche.interne(cedee);
        }
    }

    /** A pair of the best level that accepts the interne, at random among equals, a free post first. */
    private int choisir(int interne, int ferme) {
        int choisie = Marche.AUCUNE;
        boolean choisieLibre = false;
        int egales = 0;
        for (int e = marche.debutInterne(interne); e < marche.finInterne(interne); e++) {
            if (choisie != Marche.AUCUNE && marche.niveauInterne(e) > marche.niveauInterne(choisie)) {
                break;
            }
            if (marche.poste(e) == ferme || !tableau.accepte(e)) {
                continue;
            }
            boolean libre = tableau.libre(marche.poste(e));
            if (choisie == Marche.AUCUNE || (libre && !choisieLibre)) {
                choisie = e;
                choisieLibre = libre;
                egales = 1;
            } else if (libre == choisieLibre && hasard.nextInt(++egales) == 0) {
                choisie = e;
            }
        }
        return choisie;
    }

    /** Gives one free place to the best candidate who prefers it to what it has. */
    private void offrir(int poste) {
        if (!tableau.libre(poste)) {
            return;
        }
        int choisie = Marche.AUCUNE;
        int egales = 0;
        for (int k = marche.debutPoste(poste); k < marche.finPoste(poste); k++) {
            int e = marche.parPoste(k);
            if (choisie != Marche.AUCUNE && marche.niveauPoste(e) > marche.niveauPoste(choisie)) {
                break;
            }
            if (marche.prefere(e, tableau.paireDe[marche.interne(e)]) && hasard.nextInt(++egales) == 0) {
                choisie = e;
            }
        }
        if (choisie == Marche.AUCUNE) {
            return;
        }
        int actuelle = tableau.paireDe[marche.interne(choisie)];
        if (actuelle != Marche.AUCUNE) {
            retirer(actuelle);
            vacants[nombreVacants++] = marche.poste(actuelle);
        }
        placer(choisie);
    }

    private void placer(int paire) {
        tableau.placer(paire);
        noter(paire);
    }

    private void retirer(int paire) {
        tableau.retirer(paire);
        noter(~paire);
    }

    private void noter(int geste) {
        if (longueur == journal.length) {
            journal = Arrays.copyOf(journal, 2 * longueur);
        }
        journal[longueur++] = geste;
    }

    private void annuler() {
        while (longueur > 0) {
            int geste = journal[--longueur];
            if (geste < 0) {
                tableau.placer(~geste);
            } else {
                tableau.retirer(geste);
            }
        }
    }
}
