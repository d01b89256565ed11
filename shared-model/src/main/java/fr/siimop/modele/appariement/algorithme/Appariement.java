package fr.siimop.modele.appariement.algorithme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;

import fr.siimop.modele.appariement.BilanAppariement;
import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.Methode;
import fr.siimop.modele.appariement.OptionsAppariement;
import fr.siimop.modele.appariement.Preuve;
import fr.siimop.modele.appariement.SortieAppariement;
import fr.siimop.modele.appariement.algorithme.marche.Decoupage;
import fr.siimop.modele.appariement.algorithme.marche.Extrait;
import fr.siimop.modele.appariement.algorithme.marche.Marche;
import fr.siimop.modele.appariement.algorithme.marche.Reduction;

/** One run of the matching: prepare, reduce, split, solve each market, put together. */
public final class Appariement {

    private static final long NANOS_PAR_MS = 1_000_000;
    private static final long MARGE_MS = 50;

    private final SolveurExact solveur;
    private final Repartiteur repartiteur;
    private final LongSupplier nanos;

    /** @param nanos a clock for durations; without time limit it decides nothing but {@code duree_ms} */
    public Appariement(SolveurExact solveur, Repartiteur repartiteur, LongSupplier nanos) {
        this.solveur = solveur;
        this.repartiteur = repartiteur;
        this.nanos = nanos;
    }

    public SortieAppariement calculer(EntreeAppariement entree, OptionsAppariement options) {
        long debut = nanos.getAsLong();
        PreparationMarche preparation = PreparationMarche.de(entree, options);
        Trouvaille trouvaille = options.methode() == Methode.RAPIDE
                ? rapide(preparation.marche(), options)
                : maximale(preparation.marche(), options, debut);
        int places = Marche.taille(trouvaille.couplage);
        long coeurs = preparation.marche().coeurs(trouvaille.couplage);
        Preuve preuve = places == trouvaille.borne ? Preuve.OPTIMAL : Preuve.BORNE;
        Preuve preuveCoeurs = preuve == Preuve.OPTIMAL && coeurs == trouvaille.borneCoeurs
                ? Preuve.OPTIMAL
                : Preuve.BORNE;
        long duree = (nanos.getAsLong() - debut) / NANOS_PAR_MS;
        return new SortieAppariement(entree, preparation.affectations(trouvaille.couplage),
                new BilanAppariement(places, trouvaille.borne, preuve, coeurs, trouvaille.borneCoeurs, preuveCoeurs,
                        options, duree, trouvaille.interrompue, preparation.marche().paires(),
                        trouvaille.pairesRetenues, trouvaille.marches, preparation.refus()));
    }

    private record Trouvaille(int[] couplage, int borne, long borneCoeurs, int pairesRetenues, int marches,
            boolean interrompue) {}

    private static Trouvaille rapide(Marche marche, OptionsAppariement options) {
        int[] couplage = ResolutionMarche.depart(marche, options.graine());
        int borne = Marche.taille(CouplageMaximum.calculer(marche));
        return new Trouvaille(couplage, borne, ResolutionMarche.borneLarge(marche, Marche.taille(couplage)),
                marche.paires(), 1, false);
    }

    private Trouvaille maximale(Marche marche, OptionsAppariement options, long debut) {
        Echeance echeance = new Echeance(options, debut);
        List<Extrait> extraits = Decoupage.decouper(marche, Reduction.reduire(marche));
        ResolutionMarche resolution = new ResolutionMarche(solveur, options.graine(), echeance::resteMs);
        List<SolutionMarche> solutions = new ArrayList<>();
        for (Extrait extrait : extraits) {
            solutions.add(new SolutionMarche(extrait, solutions.size(), extrait.marche().couplageVide(), 0, 0));
        }
        // Against the clock the small markets go first, so that a large one does not take their time; otherwise last,
        // to fill the gaps.
        Comparator<SolutionMarche> parTaille = Comparator.comparingInt(s -> s.extrait().marche().paires());
        solutions.sort(echeance.limitee() ? parTaille : parTaille.reversed());
        solutions = repartiteur.repartir(solutions, resolution::agrandir);
        solutions = repartiteur.repartir(solutions, resolution::embellir);
        return rassembler(marche, solutions, echeance);
    }

    private static Trouvaille rassembler(Marche marche, List<SolutionMarche> solutions, Echeance echeance) {
        int[] couplage = marche.couplageVide();
        int borne = 0;
        long borneCoeurs = 0;
        int retenues = 0;
        boolean prouve = true;
        for (SolutionMarche solution : solutions) {
            solution.extrait().reporter(solution.couplage(), marche, couplage);
            borne += solution.borne();
            borneCoeurs += solution.borneCoeurs();
            retenues += solution.extrait().marche().paires();
            prouve &= solution.coeursProuves();
        }
        return new Trouvaille(couplage, borne, borneCoeurs, retenues, solutions.size(),
                !prouve && echeance.atteinte());
    }

    /** The time left under {@code --temps-max}. */
    private final class Echeance {

        private final long fin;
        private final boolean limitee;

        Echeance(OptionsAppariement options, long debut) {
            var tempsMax = options.tempsMax();
            this.limitee = tempsMax != null;
            this.fin = tempsMax == null ? 0 : debut + tempsMax.toNanos();
        }

        boolean limitee() {
            return limitee;
        }

        /** The solver stops a little before its limit. */
        boolean atteinte() {
            return resteMs() <= MARGE_MS;
        }

        long resteMs() {
            return limitee ? Math.max(0, (fin - nanos.getAsLong()) / NANOS_PAR_MS) : Long.MAX_VALUE;
        }
    }
}
