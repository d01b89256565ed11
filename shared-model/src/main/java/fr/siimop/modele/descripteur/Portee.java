package fr.siimop.modele.descripteur;

import java.util.List;

/**
 * Who receives the rows of a table, and who may write them.
 *
 * @param nationale true when everybody receives every row, false when only the subdivision at the end of the path
 *                  does (a row whose path ends on nothing is national)
 * @param chemin    reference columns to follow from the row to its subdivision, the last one holding the subdivision;
 *                  empty for reference lists, which only national functions write
 */
public record Portee(boolean nationale, List<String> chemin) {

    /** Value of the contract for rows that everybody receives. */
    public static final String NATIONAL = "national";

    public Portee {
        chemin = List.copyOf(chemin);
    }

    public static Portee listeNationale() {
        return new Portee(true, List.of());
    }

    public static Portee nationaleGereePar(String... chemin) {
        return new Portee(true, List.of(chemin));
    }

    public static Portee subdivision(String... chemin) {
        return new Portee(false, List.of(chemin));
    }
}
