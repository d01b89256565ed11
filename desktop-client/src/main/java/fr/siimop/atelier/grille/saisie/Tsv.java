package fr.siimop.atelier.grille.saisie;

import java.util.ArrayList;
import java.util.List;

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

    public static List<List<String>> lire(String texte) {
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
            } else if (c == '"' && cellule.isEmpty()) {
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
