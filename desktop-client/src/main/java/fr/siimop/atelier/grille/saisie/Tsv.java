package fr.siimop.atelier.grille.saisie;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Cells on the clipboard as spreadsheets put them: tabs between cells, quotes around those that hold line breaks. */
public final class Tsv {

    private Tsv() {}

    public static String ecrire(List<List<String>> lignes) {
        StringBuilder texte = new StringBuilder();
        for (List<String> ligne : lignes) {
            for (int i = 0; i < ligne.size(); i++) {
                texte.append(i == 0 ? "" : "\t").append(proteger(ligne.get(i)));
            }
            texte.append('\n');
        }
        return texte.toString();
    }

    private static String proteger(String cellule) {
        boolean speciale = cellule.indexOf('\t') >= 0 || cellule.indexOf('\n') >= 0 || cellule.indexOf('\r') >= 0
                || cellule.startsWith("\"");
        return speciale ? '"' + cellule.replace("\"", "\"\"") + '"' : cellule;
    }

    /** A quote that nothing closes is a quote: garbage is not to swallow the rest of the clipboard. */
    public static List<List<String>> lire(String texte) {
        List<List<String>> cellules = lire(texte, true);
        return cellules == null ? Objects.requireNonNull(lire(texte, false)) : cellules;
    }

    /** {@code null} when a quoted cell never ends. */
    private static @Nullable List<List<String>> lire(String texte, boolean guillemets) {
        List<List<String>> lignes = new ArrayList<>();
        List<String> ligne = new ArrayList<>();
        StringBuilder cellule = new StringBuilder();
        boolean protegee = false;
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (protegee) {
                if (c == '"' && i + 1 < texte.length() && texte.charAt(i + 1) == '"') {
                    cellule.append('"');
                    i++;
                } else if (c == '"') {
                    protegee = false;
                } else {
                    cellule.append(c);
                }
            } else if (guillemets && c == '"' && cellule.isEmpty()) {
                protegee = true;
            } else if (c == '\t') {
                vider(cellule, ligne);
            } else if (c == '\n') {
                vider(cellule, ligne);
                lignes.add(List.copyOf(ligne));
                ligne.clear();
            } else if (c != '\r') {
                cellule.append(c);
            }
        }
        if (protegee) {
            return null;
        }
        if (!cellule.isEmpty() || !ligne.isEmpty()) {
            vider(cellule, ligne);
            lignes.add(List.copyOf(ligne));
        }
        return lignes;
    }

    private static void vider(StringBuilder cellule, List<String> ligne) {
        ligne.add(cellule.toString());
        cellule.setLength(0);
    }
}
