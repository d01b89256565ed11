package fr.siimop.serveur.appariement;

import java.util.function.LongSupplier;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;

import fr.siimop.modele.appariement.algorithme.SolveurExact;
import fr.siimop.modele.appariement.algorithme.marche.Extrait;
import fr.siimop.modele.appariement.algorithme.marche.Marche;

/**
 * CP-SAT with one worker and a fixed seed: the same question has the same answer. Its own effort is counted in its
 * deterministic time; the clock only under {@code --temps-max}. When it merely proves that the start is the best, the
 * start is kept. Natives are loaded by the first market that needs them.
 */
public final class SolveurCpSat implements SolveurExact {

    /** In CP-SAT's deterministic seconds: several wall-clock minutes on a hard market, a few seconds on real ones. */
    private static final double EFFORT_TAILLE = 20;
    private static final double EFFORT_COEURS = 5;

    private final double effort;

    /** @param effort multiplies the effort that the solver may spend on one market; 1 is the usual one */
    public SolveurCpSat(double effort) {
        this.effort = effort;
    }

    public SolveurCpSat() {
        this(1);
    }

    private static synchronized void charger() {
        Loader.loadNativeLibraries();
    }

    @Override
    public Reponse plusGrand(Extrait extrait, int[] depart, int borne, LongSupplier resteMs) {
        charger();
        ModeleCpSat modele = new ModeleCpSat(extrait);
        modele.maximiserTaille(Marche.taille(depart), borne);
        return resoudre(modele, depart, Marche.taille(depart), borne, effort * EFFORT_TAILLE,
                resteMs.getAsLong());
    }

    @Override
    public Reponse plusDeCoeurs(Extrait extrait, int[] depart, long borne, LongSupplier resteMs) {
        charger();
        ModeleCpSat modele = new ModeleCpSat(extrait);
        long coeurs = extrait.marche().coeurs(depart);
        modele.maximiserCoeurs(Marche.taille(depart), coeurs, borne);
        return resoudre(modele, depart, coeurs, borne, effort * EFFORT_COEURS, resteMs.getAsLong());
    }

    private static Reponse resoudre(ModeleCpSat modele, int[] depart, long valeurDepart, long borne,
            double effort, long resteMs) {
        modele.indiquer(depart);
        CpSolver solveur = new CpSolver();
        solveur.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setLinearizationLevel(2)
                .setCpModelProbingLevel(0)
                .setMaxDeterministicTime(effort);
        if (resteMs != Long.MAX_VALUE) {
            solveur.getParameters().setMaxTimeInSeconds(Math.max(0.001, resteMs / 1000.0));
        }
        CpSolverStatus etat = solveur.solve(modele.modele());
        if (etat == CpSolverStatus.INFEASIBLE || etat == CpSolverStatus.MODEL_INVALID) {
            throw new IllegalStateException("CP-SAT finds no solution where one is known: " + etat);
        }
        if (etat != CpSolverStatus.OPTIMAL && etat != CpSolverStatus.FEASIBLE) {
            return new Reponse(depart, borne);
        }
        // The objective is a whole number that the solver gives as a double.
        long atteinte = Math.round(solveur.objectiveValue());
        int[] couplage = atteinte > valeurDepart ? modele.lire(solveur) : depart;
        long plafond = (long) Math.floor(solveur.bestObjectiveBound() + 1e-4);
        long nouvelleBorne = etat == CpSolverStatus.OPTIMAL ? atteinte : Math.clamp(plafond, atteinte, borne);
        return new Reponse(couplage, nouvelleBorne);
    }
}
