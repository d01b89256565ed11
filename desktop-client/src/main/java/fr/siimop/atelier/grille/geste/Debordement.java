package fr.siimop.atelier.grille.geste;

/**
 * What was on the clipboard beyond the last row or the last column of the table.
 *
 * @param reste those rows as a spreadsheet takes them, so that they are not lost; without the columns that stick out
 */
public record Debordement(int lignes, int colonnes, String reste) {

    public static final Debordement AUCUN = new Debordement(0, 0, "");

    public boolean vide() {
        return lignes == 0 && colonnes == 0;
    }
}
