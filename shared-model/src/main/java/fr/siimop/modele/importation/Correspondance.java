package fr.siimop.modele.importation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What each column of a file fills.
 *
 * @param titres  headers of the file
 * @param cibles  for each, a position in the descriptor, or one of the constants
 * @param lignes  how many of the first lines of the file are not data
 */
public record Correspondance(List<String> titres, List<Integer> cibles, int lignes) {

    public static final int INCONNUE = -1;
    public static final int ID = -2;
    /** Known to describe the row, without filling any column of the table. */
    public static final int CONNUE_SANS_EFFET = -3;
    public static final int EN_DOUBLE = -4;

    public Correspondance {
        titres = List.copyOf(titres);
        cibles = List.copyOf(cibles);
    }

    public long reconnues() {
        return cibles.stream().filter(cible -> cible != INCONNUE && cible != EN_DOUBLE).count();
    }

    public boolean contient(int position) {
        return cibles.contains(position);
    }

    /** Headers that no column of the table recognises: their cells are not read. */
    public List<String> inconnus() {
        return titres(INCONNUE);
    }

    public List<String> enDouble() {
        return titres(EN_DOUBLE);
    }

    private List<String> titres(int cible) {
        return IntStream.range(0, titres.size()).filter(i -> cibles.get(i) == cible && !titres.get(i).isBlank())
                .mapToObj(titres::get).toList();
    }
}
