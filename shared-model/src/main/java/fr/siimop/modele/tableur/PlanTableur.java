package fr.siimop.modele.tableur;

import java.util.List;

/**
 * What a file to write holds besides its lines.
 *
 * @param feuille    name of the sheet of the lines
 * @param groupes    headers above those of the columns, each over the blanks that follow it; empty when there are none
 * @param annote     whether cells may have comments
 * @param modeEmploi lines of a second sheet, which no import reads; empty when there is none
 */
public record PlanTableur(String feuille, List<String> groupes, List<ColonneTableur> colonnes,
        List<List<String>> modeEmploi, boolean annote) {

    public PlanTableur {
        groupes = List.copyOf(groupes);
        colonnes = List.copyOf(colonnes);
        modeEmploi = modeEmploi.stream().map(List::copyOf).toList();
    }

    public PlanTableur(String feuille, List<String> groupes, List<ColonneTableur> colonnes,
            List<List<String>> modeEmploi) {
        this(feuille, groupes, colonnes, modeEmploi, false);
    }

    /** For a file sent back to who made it: what is wrong is coloured, and says why. */
    public static PlanTableur annote(String feuille, List<ColonneTableur> colonnes) {
        return new PlanTableur(feuille, List.of(), colonnes, List.of(), true);
    }

    public static PlanTableur simple(String feuille, List<ColonneTableur> colonnes) {
        return new PlanTableur(feuille, List.of(), colonnes, List.of());
    }

    public List<String> titres() {
        return colonnes.stream().map(ColonneTableur::titre).toList();
    }

    /** How many lines of headers stay in place when the sheet scrolls. */
    public int lignesFigees() {
        return groupes.isEmpty() ? 1 : 2;
    }

    public boolean avecChoix() {
        return colonnes.stream().anyMatch(colonne -> !colonne.choix().isEmpty());
    }
}
