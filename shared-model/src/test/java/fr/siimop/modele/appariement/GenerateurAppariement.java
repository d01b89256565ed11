package fr.siimop.modele.appariement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The national shape from a seed: internes and posts shared between independent regional markets, popularity after
 * Zipf, 5 to 20 wishes of 1 to 5 cœurs, strict or tied rankings. One market makes it global.
 *
 * @param zipf exponent of the popularity of the posts
 * @param parRang candidates per rank of a ranking: 1 makes rankings strict
 * @param placesMax places of a post, drawn from 1
 */
public record GenerateurAppariement(int internes, int postes, int marches, double zipf, int parRang, int placesMax) {

    public static final GenerateurAppariement NATIONAL = new GenerateurAppariement(7400, 6000, 400, 1, 1, 1);
    public static final GenerateurAppariement GLOBAL = new GenerateurAppariement(7400, 6000, 1, 1, 1, 1);

    public GenerateurAppariement avecZipf(double autre) {
        return new GenerateurAppariement(internes, postes, marches, autre, parRang, placesMax);
    }

    public GenerateurAppariement avecParRang(int autre) {
        return new GenerateurAppariement(internes, postes, marches, zipf, autre, placesMax);
    }

    public GenerateurAppariement avecPlacesMax(int autre) {
        return new GenerateurAppariement(internes, postes, marches, zipf, parRang, autre);
    }

    public EntreeAppariement generer(long graine) {
        SplittableRandom hasard = new SplittableRandom(graine);
        List<DocteurJunior> docteurs = new ArrayList<>();
        List<PosteOffert> offerts = new ArrayList<>();
        List<Voeu> voeux = new ArrayList<>();
        for (int m = 0; m < marches; m++) {
            String subdivision = "S%03d".formatted(m);
            int premierPoste = offerts.size();
            for (int p = part(postes, m); p < part(postes, m + 1); p++) {
                offerts.add(new PosteOffert("P%05d".formatted(p), 1 + hasard.nextInt(placesMax), subdivision,
                        Decalage.INDIFFERENT));
            }
            double[] cumul = popularite(offerts.size() - premierPoste);
            for (int i = part(internes, m); i < part(internes, m + 1); i++) {
                docteurs.add(new DocteurJunior("I%05d".formatted(i), subdivision, Decalage.INDIFFERENT));
                voeux(i, premierPoste, cumul, hasard, voeux);
            }
        }
        return new EntreeAppariement(docteurs, offerts, voeux, rangs(voeux, hasard));
    }

    private int part(int total, int marche) {
        return (int) ((long) total * marche / marches);
    }

    private double[] popularite(int nombre) {
        double[] cumul = new double[nombre];
        double somme = 0;
        for (int p = 0; p < nombre; p++) {
            somme += 1 / StrictMath.pow(p + 1, zipf);
            cumul[p] = somme;
        }
        return cumul;
    }

    private static void voeux(int interne, int premierPoste, double[] cumul, SplittableRandom hasard,
            List<Voeu> voeux) {
        int nombre = Math.min(cumul.length, 5 + hasard.nextInt(16));
        BitSet choisis = new BitSet();
        while (choisis.cardinality() < nombre) {
            int place = Arrays.binarySearch(cumul, hasard.nextDouble() * cumul[cumul.length - 1]);
            choisis.set(Math.min(place < 0 ? -place - 1 : place, cumul.length - 1));
        }
        choisis.stream().forEach(p -> voeux.add(new Voeu(interne, premierPoste + p, 1 + hasard.nextInt(5))));
    }

    private List<Rang> rangs(List<Voeu> voeux, SplittableRandom hasard) {
        List<List<Integer>> candidats = new ArrayList<>();
        for (int p = 0; p < postes; p++) {
            candidats.add(new ArrayList<>());
        }
        voeux.forEach(v -> candidats.get(v.poste()).add(v.interne()));
        List<Rang> rangs = new ArrayList<>();
        for (int p = 0; p < postes; p++) {
            List<Integer> ordre = candidats.get(p);
            int[] rang = new int[ordre.size()];
            for (int k = 0; k < rang.length; k++) {
                int place = hasard.nextInt(k + 1);
                rang[k] = rang[place];
                rang[place] = k;
            }
            for (int k = 0; k < rang.length; k++) {
                rangs.add(new Rang(p, ordre.get(k), 1 + rang[k] / parRang));
            }
        }
        return rangs;
    }
}
