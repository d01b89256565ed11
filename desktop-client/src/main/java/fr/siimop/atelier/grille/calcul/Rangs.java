package fr.siimop.atelier.grille.calcul;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import fr.siimop.atelier.grille.calcul.ColonneGrille.Entree;

/** The rank of each code in the order of its column; empty ones come last. */
final class Rangs {

    private Rangs() {}

    static int[] de(List<Entree> entrees, Comparator<Entree> ordre) {
        Entree[] triees = entrees.toArray(Entree[]::new);
        Integer[] codes = new Integer[triees.length];
        Arrays.setAll(codes, i -> i);
        Comparator<Entree> complet = videsALaFin(ordre);
        Arrays.parallelSort(codes, (a, b) -> complet.compare(triees[a], triees[b]));
        return rangs(Arrays.stream(codes).mapToInt(Integer::intValue).toArray());
    }

    /** The ranks when entries were added after those already ranked: these are not compared again. */
    static int[] completer(int[] connus, List<Entree> entrees, Comparator<Entree> ordre) {
        Comparator<Entree> complet = videsALaFin(ordre);
        int[] anciens = rangs(connus);
        int[] nouveaux = IntStream.range(connus.length, entrees.size()).boxed()
                .sorted((a, b) -> complet.compare(entrees.get(a), entrees.get(b))).mapToInt(Integer::intValue)
                .toArray();
        int[] codes = new int[entrees.size()];
        int a = 0;
        int n = 0;
        while (a + n < codes.length) {
            boolean ancien = n == nouveaux.length || a < anciens.length
                    && complet.compare(entrees.get(anciens[a]), entrees.get(nouveaux[n])) <= 0;
            codes[a + n] = ancien ? anciens[a] : nouveaux[n];
            a += ancien ? 1 : 0;
            n += ancien ? 0 : 1;
        }
        return rangs(codes);
    }

    private static Comparator<Entree> videsALaFin(Comparator<Entree> ordre) {
        return (x, y) -> {
            boolean xVide = x.absente();
            boolean yVide = y.absente();
            return xVide || yVide ? Boolean.compare(xVide, yVide) : ordre.compare(x, y);
        };
    }

    /** From codes in order to the rank of each, and back. */
    private static int[] rangs(int[] codes) {
        int[] rangs = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            rangs[codes[i]] = i;
        }
        return rangs;
    }
}
