package fr.siimop.modele.demo.matiere;

import java.util.Arrays;

/** Shares of a whole. */
public final class Repartition {

    private Repartition() {}

    /** Whole parts that add up to the total, each as near to its weight as can be (largest remainders). */
    public static int[] parts(int total, double[] poids) {
        double somme = Arrays.stream(poids).sum();
        int[] parts = new int[poids.length];
        double[] restes = new double[poids.length];
        int donne = 0;
        for (int i = 0; i < poids.length; i++) {
            double exacte = somme == 0 ? 0 : total * poids[i] / somme;
            parts[i] = (int) exacte;
            restes[i] = exacte - parts[i];
            donne += parts[i];
        }
        Integer[] ordre = new Integer[poids.length];
        Arrays.setAll(ordre, i -> i);
        Arrays.sort(ordre, (a, b) -> Double.compare(restes[b], restes[a]));
        for (int i = 0; donne < total; i++, donne++) {
            parts[ordre[i % ordre.length]]++;
        }
        return parts;
    }

    /** The same, with at least one for each weight above zero as long as the total allows it. */
    public static int[] partsAuMoinsUne(int total, double[] poids) {
        int presents = (int) Arrays.stream(poids).filter(p -> p > 0).count();
        if (presents > total) {
            return parts(total, poids);
        }
        int[] parts = parts(total - presents, poids);
        for (int i = 0; i < poids.length; i++) {
            parts[i] += poids[i] > 0 ? 1 : 0;
        }
        return parts;
    }

    public static int[] cumul(double[] poids) {
        int[] cumul = new int[poids.length];
        double somme = 0;
        for (int i = 0; i < poids.length; i++) {
            somme += poids[i];
            cumul[i] = (int) Math.round(somme * 100);
        }
        return cumul;
    }
}
