package fr.siimop.modele.appariement.algorithme;

import java.util.Arrays;
import java.util.function.LongSupplier;

import fr.siimop.modele.appariement.algorithme.marche.Extrait;
import fr.siimop.modele.appariement.algorithme.marche.Marche;

/**
 * Solves one extract in two passes, places then cœurs; each goes from the cheapest means to the dearest and stops as
 * soon as the matching meets the bound. The effort is counted in moves: same extract, seed and solver, same result.
 */
final class ResolutionMarche {

    private static final long MOUVEMENTS_PAR_PAIRE = 500;
    /** Fewer when the solver comes after: it needs a fair start only. */
    private static final long MOUVEMENTS_AVANT_SOLVEUR = 50;
    /** Beyond so many pairs the solver would spend its second pass preparing the question. */
    private static final int PAIRES_SOLVEUR_MAX = 20_000;
    private static final long MOUVEMENTS_MAX = 20_000_000;
    /** Beyond (pairs × places) the weighted bound would take seconds: a coarser one serves. */
    private static final long BORNE_PONDEREE_MAX = 10_000_000;

    private final SolveurExact solveur;
    private final long graine;
    private final LongSupplier resteMs;

    ResolutionMarche(SolveurExact solveur, long graine, LongSupplier resteMs) {
        this.solveur = solveur;
        this.graine = graine;
        this.resteMs = resteMs;
    }

    /** First pass: as many places as possible. */
    SolutionMarche agrandir(SolutionMarche vide) {
        Extrait extrait = vide.extrait();
        Marche marche = extrait.marche();
        int borne = Marche.taille(CouplageMaximum.calculer(marche));
        int[] couplage = depart(marche, graine(vide));
        if (Marche.taille(couplage) < borne) {
            RechercheLocale recherche = new RechercheLocale(marche, couplage, graine(vide));
            recherche.agrandir(borne, mouvements(marche), this::tempsEcoule);
            couplage = recherche.couplage();
        }
        if (Marche.taille(couplage) < borne) {
            SolveurExact.Reponse reponse = solveur.plusGrand(extrait, couplage, borne, resteMs);
            couplage = reponse.couplage();
            borne = Math.toIntExact(reponse.borne());
        }
        return new SolutionMarche(extrait, vide.numero(), couplage, borne, borneLarge(marche, borne));
    }

    /** Second pass: as many cœurs as possible without losing a place. */
    SolutionMarche embellir(SolutionMarche solution) {
        Marche marche = solution.extrait().marche();
        long borne = solution.borneCoeurs();
        int taille = solution.taille();
        if (solution.tailleProuvee() && (long) marche.paires() * taille <= BORNE_PONDEREE_MAX) {
            borne = Math.min(borne, CouplagePondere.borne(marche, taille));
        }
        int[] couplage = solution.couplage();
        boolean aProuver = solution.tailleProuvee() && marche.paires() <= PAIRES_SOLVEUR_MAX;
        if (marche.coeurs(couplage) < borne && !tempsEcoule()) {
            long mouvements = aProuver ? MOUVEMENTS_AVANT_SOLVEUR * marche.paires() : mouvements(marche);
            couplage = new RechercheLocale(marche, couplage, ~graine(solution)).embellir(borne, mouvements,
                    this::tempsEcoule);
        }
        if (aProuver && marche.coeurs(couplage) < borne && !tempsEcoule()) {
            SolveurExact.Reponse reponse = solveur.plusDeCoeurs(solution.extrait(), couplage, borne, resteMs);
            couplage = reponse.couplage();
            borne = reponse.borne();
        }
        return new SolutionMarche(solution.extrait(), solution.numero(), couplage, solution.borne(), borne);
    }

    /** The better of the two heuristics. */
    static int[] depart(Marche marche, long graine) {
        int[] kiraly = Kiraly.calculer(marche, graine);
        int[] postes = PropositionsDesPostes.calculer(marche, graine);
        int ecart = Marche.taille(kiraly) - Marche.taille(postes);
        boolean meilleurKiraly = ecart > 0 || (ecart == 0 && marche.coeurs(kiraly) >= marche.coeurs(postes));
        return meilleurKiraly ? kiraly : postes;
    }

    /** The most cœurs of so many internes, each with its preferred post. */
    static long borneLarge(Marche marche, int taille) {
        long[] meilleurs = new long[marche.internes()];
        for (int e = 0; e < marche.paires(); e++) {
            meilleurs[marche.interne(e)] = Math.max(meilleurs[marche.interne(e)], marche.coeurs(e));
        }
        Arrays.sort(meilleurs);
        long somme = 0;
        for (int k = meilleurs.length - taille; k < meilleurs.length; k++) {
            somme += meilleurs[k];
        }
        return somme;
    }

    private boolean tempsEcoule() {
        return resteMs.getAsLong() <= 0;
    }

    private long graine(SolutionMarche solution) {
        return graine * 0x9E3779B97F4A7C15L + solution.numero();
    }

    private static long mouvements(Marche marche) {
        return Math.min(MOUVEMENTS_MAX, MOUVEMENTS_PAR_PAIRE * marche.paires());
    }
}
