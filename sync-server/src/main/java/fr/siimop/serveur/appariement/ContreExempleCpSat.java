package fr.siimop.serveur.appariement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;

import fr.siimop.modele.appariement.verification.ContreExemple;

/**
 * Asks CP-SAT on the market as the files give it: no reduction, no split, no start, nothing of what made the result.
 * The sum over connected parts is bounded part by part.
 */
public final class ContreExempleCpSat implements ContreExemple {

    /** In CP-SAT's deterministic seconds, for each connected part. */
    private static final double EFFORT = 5;
    /** A larger part would take minutes to load: its claims are not examined. */
    private static final int PAIRES_MAX = 20_000;

    public ContreExempleCpSat() {
        Loader.loadNativeLibraries();
    }

    @Override
    public OptionalLong plusDePlaces(List<Paire> paires, int[] places, int borne) {
        long total = 0;
        for (List<Paire> partie : parties(paires)) {
            OptionalLong taille = partie.size() > PAIRES_MAX
                    ? OptionalLong.empty()
                    : new Question(partie, places).plusDePlaces();
            if (taille.isEmpty()) {
                return OptionalLong.empty();
            }
            total += taille.getAsLong();
        }
        return total > borne ? OptionalLong.of(total) : OptionalLong.empty();
    }

    @Override
    public OptionalLong plusDeCoeurs(List<Paire> paires, int[] places, int taille, long coeurs) {
        long total = 0;
        long reste = taille;
        for (List<Paire> partie : parties(paires)) {
            if (partie.size() > PAIRES_MAX) {
                return OptionalLong.empty();
            }
            Question question = new Question(partie, places);
            OptionalLong plusDePlaces = question.plusDePlaces();
            OptionalLong plusDeCoeurs = plusDePlaces.isEmpty()
                    ? plusDePlaces
                    : question.plusDeCoeurs(plusDePlaces.getAsLong());
            if (plusDeCoeurs.isEmpty()) {
                return OptionalLong.empty();
            }
            reste -= plusDePlaces.getAsLong();
            total += plusDeCoeurs.getAsLong();
        }
        return reste == 0 && total > coeurs ? OptionalLong.of(total) : OptionalLong.empty();
    }

    /** Parts that share neither interne nor post. */
    private static List<List<Paire>> parties(List<Paire> paires) {
        Map<Integer, Integer> chefs = new TreeMap<>();
        for (Paire paire : paires) {
            int a = chef(chefs, paire.interne());
            int b = chef(chefs, ~paire.poste());
            chefs.put(Math.min(a, b), Math.max(a, b));
        }
        return List.copyOf(paires.stream()
                .collect(Collectors.groupingBy(p -> chef(chefs, p.interne()), TreeMap::new, Collectors.toList()))
                .values());
    }

    private static int chef(Map<Integer, Integer> chefs, int element) {
        int courant = element;
        while (chefs.getOrDefault(courant, courant) != courant) {
            int suivant = chefs.getOrDefault(courant, courant);
            chefs.put(courant, chefs.getOrDefault(suivant, suivant));
            courant = suivant;
        }
        return courant;
    }

    /** The weakly stable matchings of one part. */
    private static final class Question {

        private final CpModel modele = new CpModel();
        private final List<Paire> paires;
        private final Literal[] choisies;

        Question(List<Paire> paires, int[] places) {
            this.paires = paires;
            choisies = new Literal[paires.size()];
            Map<Integer, List<Integer>> parInterne = new TreeMap<>();
            Map<Integer, List<Integer>> parPoste = new TreeMap<>();
            for (int k = 0; k < choisies.length; k++) {
                choisies[k] = modele.newBoolVar("");
                parInterne.computeIfAbsent(paires.get(k).interne(), i -> new ArrayList<>()).add(k);
                parPoste.computeIfAbsent(paires.get(k).poste(), p -> new ArrayList<>()).add(k);
            }
            parInterne.values().forEach(l -> modele.addAtMostOne(l.stream().map(k -> choisies[k]).toList()));
            parPoste.forEach((p, l) -> modele.addLessOrEqual(
                    LinearExpr.sum(l.stream().map(k -> choisies[k]).toArray(Literal[]::new)), places[p]));
            for (Paire paire : paires) {
                int utiles = Math.min(places[paire.poste()], paires.size());
                LinearExprBuilder somme = LinearExpr.newBuilder();
                parInterne.getOrDefault(paire.interne(), List.of())
                        .stream()
                        .filter(k -> paires.get(k).coeurs() >= paire.coeurs())
                        .forEach(k -> somme.addTerm(choisies[k], utiles));
                parPoste.getOrDefault(paire.poste(), List.of())
                        .stream()
                        .filter(k -> paires.get(k).rang() <= paire.rang())
                        .forEach(k -> somme.add(choisies[k]));
                modele.addGreaterOrEqual(somme, utiles);
            }
        }

        OptionalLong plusDePlaces() {
            return maximum(LinearExpr.sum(choisies));
        }

        OptionalLong plusDeCoeurs(long taille) {
            modele.addEquality(LinearExpr.sum(choisies), taille);
            LinearExprBuilder coeurs = LinearExpr.newBuilder();
            for (int k = 0; k < choisies.length; k++) {
                coeurs.addTerm(choisies[k], paires.get(k).coeurs());
            }
            return maximum(coeurs.build());
        }

        private OptionalLong maximum(LinearExpr objectif) {
            modele.maximize(objectif);
            CpSolver solveur = new CpSolver();
            solveur.getParameters()
                    .setNumWorkers(1)
                    .setRandomSeed(1)
                    .setLinearizationLevel(2)
                    .setMaxDeterministicTime(EFFORT);
            boolean trouve = solveur.solve(modele) == CpSolverStatus.OPTIMAL;
            return trouve ? OptionalLong.of(Math.round(solveur.objectiveValue())) : OptionalLong.empty();
        }
    }
}
