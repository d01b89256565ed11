package fr.siimop.modele.importation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import fr.siimop.modele.tableur.LigneTableur;

/**
 * What each column of a file fills.
 *
 * @param titres  headers of the file
 * @param cibles  for each, what it fills
 * @param lignes  how many of the first lines of the file are not data
 */
public record Correspondance(List<String> titres, List<Cible> cibles, int lignes) {

    public static final Correspondance AUCUNE = new Correspondance(List.of(), List.of(), 0);

    public Correspondance {
        titres = List.copyOf(titres);
        cibles = List.copyOf(cibles);
    }

    public long reconnues() {
        return cibles.stream().filter(Cible::lue).count();
    }

    /** Headers that no column of the table recognises: their cells are not read. */
    public List<String> inconnus() {
        return titres(Cible.Autre.INCONNUE);
    }

    public List<String> enDouble() {
        return titres(Cible.Autre.EN_DOUBLE);
    }

    /** Nothing is to be asked: every column that has a name is recognised, once. */
    public boolean certaine() {
        return reconnues() > 0 && inconnus().isEmpty() && enDouble().isEmpty();
    }

    /** What a line says of a column of the table: several columns of a file may name the same row. */
    public String texte(LigneTableur ligne, int position) {
        Cible champ = new Cible.Champ(position);
        return IntStream.range(0, cibles.size()).filter(c -> cibles.get(c).equals(champ))
                .mapToObj(c -> ligne.cellule(c).texte()).filter(texte -> !texte.isEmpty()).findFirst().orElse("");
    }

    /** One column decided by hand. */
    public Correspondance avec(int colonne, Cible cible) {
        List<Cible> autres = new ArrayList<>(cibles);
        autres.set(colonne, cible);
        return new Correspondance(titres, autres, lignes);
    }

    private List<String> titres(Cible cible) {
        return IntStream.range(0, titres.size()).filter(i -> cibles.get(i) == cible && !titres.get(i).isBlank())
                .mapToObj(titres::get).toList();
    }
}
