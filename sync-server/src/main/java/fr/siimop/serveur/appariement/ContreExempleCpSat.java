package fr.siimop.serveur.appariement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
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
 * Asks CP-SAT on the market as the files give it: no reduction, no split but in connected parts, nothing of what made
 * the result. In a part where it does not finish, what it found still counts, and so does what the result has there.
 */
public final class ContreExempleCpSat implements ContreExemple {

    /** In CP-SAT's deterministic seconds, for each connected part. */
    private static final double EFFORT = 5;
    /** A larger part would take minutes to load. */
    private static final int PAIRES_MAX = 20_000;
    /** Of the candidates of each post between them: the model has a term for each. */
    private static final long COMPARAISONS_MAX = 10_000_000;

    public ContreExempleCpSat() {
        Loader.loadNativeLibraries();
    }

    @Override
    public Recherche plusDePlaces(List<Paire> paires, int[] places) {
        return rechercher(paires, partie -> plusDePlacesDans(partie, places), paire -> 1);
    }

    /** No question is needed where everybody is placed or every place is given. */
    private static Reponse plusDePlacesDans(List<Paire> partie, int[] places) {
        long choisies = partie.stream().filter(Paire::choisie).count();
        long internes = partie.stream().mapToInt(Paire::interne).distinct().count();
        long offertes = partie.stream().mapToInt(Paire::poste).distinct().mapToLong(p -> places[p]).sum();
        return choisies == Math.min(internes, offertes)
                ? new Reponse(choisies, true)
                : interroger(partie, places, Question::plusDePlaces);
    }

    private static Reponse interroger(List<Paire> partie, int[] places, Function<Question, Reponse> question) {
        return tropGrande(partie) ? Reponse.AUCUNE : question.apply(new Question(partie, places));
    }

    private static boolean tropGrande(List<Paire> partie) {
        Map<Integer, Long> candidats = partie.stream()
                .collect(Collectors.groupingBy(Paire::poste, TreeMap::new, Collectors.counting()));
        return partie.size() > PAIRES_MAX
                || candidats.values().stream().mapToLong(nombre -> nombre * nombre).sum() > COMPARAISONS_MAX;
    }

    @Override
    public Recherche plusDeCoeurs(List<Paire> paires, int[] places) {
        return rechercher(paires, partie -> interroger(partie, places, Question::plusDeCoeurs), Paire::coeurs);
    }

    private static Recherche rechercher(List<Paire> paires, Function<List<Paire>, Reponse> question,
            ToLongFunction<Paire> valeur) {
        long meilleur = 0;
        int nonExaminees = 0;
        List<List<Paire>> parties = parties(paires);
        for (List<Paire> partie : parties) {
            long obtenu = partie.stream().filter(Paire::choisie).mapToLong(valeur).sum();
            Reponse reponse = question.apply(partie);
            meilleur += Math.max(obtenu, reponse.valeur());
            nonExaminees += reponse.complete() ? 0 : 1;
        }
        return new Recherche(meilleur, parties.size(), nonExaminees);
    }

    /** The best found in a part, and whether nothing better exists there. */
    private record Reponse(long valeur, boolean complete) {

        static final Reponse AUCUNE = new Reponse(0, false);
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

        Reponse plusDePlaces() {
            return maximum(LinearExpr.sum(choisies));
        }

        /** Among the matchings of as many places as the result has here. */
        Reponse plusDeCoeurs() {
            modele.addEquality(LinearExpr.sum(choisies), paires.stream().filter(Paire::choisie).count());
            LinearExprBuilder coeurs = LinearExpr.newBuilder();
            for (int k = 0; k < choisies.length; k++) {
                coeurs.addTerm(choisies[k], paires.get(k).coeurs());
            }
            return maximum(coeurs.build());
        }

        private Reponse maximum(LinearExpr objectif) {
            modele.maximize(objectif);
            CpSolver solveur = new CpSolver();
            solveur.getParameters()
                    .setNumWorkers(1)
                    .setRandomSeed(1)
                    .setLinearizationLevel(2)
                    .setMaxDeterministicTime(EFFORT);
            CpSolverStatus etat = solveur.solve(modele);
            if (etat != CpSolverStatus.OPTIMAL && etat != CpSolverStatus.FEASIBLE) {
                return Reponse.AUCUNE;
            }
            return new Reponse(Math.round(solveur.objectiveValue()), etat == CpSolverStatus.OPTIMAL);
        }
    }
}
