package fr.siimop.atelier.grille.calcul;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

/**
 * What the status bar says of a selection. Columns are counted by their codes: a whole table is a matter of
 * milliseconds.
 *
 * @param distinctes different values, without the empty one; -1 when there are too many to compare
 * @param nombres    of the column of numbers; {@code null} when none is selected, or several: places are not added to months
 */
public record Chiffres(long cellules, int distinctes, @Nullable Nombres nombres) {

    /** Beyond, telling the texts of several columns apart is not worth the memory. */
    private static final int DISTINCTES_MAXIMUM = 500_000;

    public record Nombres(long combien, long somme, long minimum, long maximum) {

        public double moyenne() {
            return (double) somme / combien;
        }

        private Nombres avec(long valeur, long fois) {
            return new Nombres(combien + fois, somme + valeur * fois, Math.min(minimum, valeur),
                    Math.max(maximum, valeur));
        }
    }

    /** A rectangle of shown rows in one column. */
    public record Bloc(int colonne, int haut, int bas) {}

    /**
     * @param vue    positions of the rows shown
     * @param blocs  what is selected, without overlap
     * @param arrete true when nobody waits any more
     */
    public static Chiffres de(Donnees donnees, int[] vue, List<ColonneGrille> colonnes, List<Bloc> blocs,
            BooleanSupplier arrete) {
        long cellules = 0;
        Nombres nombres = null;
        int deNombres = 0;
        Set<String> textes = new HashSet<>();
        long distinctes = 0;
        boolean plusieurs = blocs.stream().map(Bloc::colonne).distinct().count() > 1;
        for (int c = 0; c < colonnes.size() && !arrete.getAsBoolean(); c++) {
            int colonne = c;
            List<Bloc> siens = blocs.stream().filter(b -> b.colonne() == colonne).toList();
            if (siens.isEmpty()) {
                continue;
            }
            ColonneCodee codee = donnees.codee(colonnes.get(c));
            int[] combien = compter(codee, vue, siens);
            Nombres avant = nombres;
            for (int code = 0; code < combien.length; code++) {
                cellules += combien[code];
                if (combien[code] == 0 || codee.texte(code).isEmpty()) {
                    continue;
                }
                distinctes++;
                if (plusieurs && textes.size() <= DISTINCTES_MAXIMUM) {
                    textes.add(codee.texte(code));
                }
                if (codee.valeur(code) instanceof Integer n) {
                    Nombres depart = nombres == null ? new Nombres(0, 0, n, n) : nombres;
                    nombres = depart.avec(n, combien[code]);
                }
            }
            deNombres += nombres == avant ? 0 : 1;
        }
        long trouvees = plusieurs ? textes.size() : distinctes;
        return new Chiffres(cellules, trouvees > DISTINCTES_MAXIMUM && plusieurs ? -1 : (int) trouvees,
                deNombres == 1 ? nombres : null);
    }

    private static int[] compter(ColonneCodee codee, int[] vue, List<Bloc> blocs) {
        int[] codes = codee.codes();
        int[] combien = new int[codee.distinctes()];
        for (Bloc bloc : blocs) {
            for (int l = bloc.haut(); l <= bloc.bas() && l < vue.length; l++) {
                combien[codes[vue[l]]]++;
            }
        }
        return combien;
    }
}
