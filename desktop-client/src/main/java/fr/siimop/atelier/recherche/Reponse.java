package fr.siimop.atelier.recherche;

import java.util.Arrays;
import java.util.List;

import fr.siimop.atelier.grille.calcul.Pliage;

/**
 * One line of the palette: a row or a command, with what Enter does.
 *
 * @param groupe    its heading: « Terrains », « Commandes »
 * @param numero    number of a row, or the shortcut of a command
 */
public record Reponse(String groupe, String icone, String numero, String nom, String lieu, Runnable ouvrir) {

    /** Commands whose words all start with what was typed, in the order given. */
    static List<Reponse> commandes(List<Reponse> toutes, String texte) {
        String plie = Pliage.plier(texte.strip());
        String[] mots = plie.split("\\s+");
        return toutes.stream().filter(r -> {
            String[] siens = Pliage.plier(r.nom()).split("[^a-z0-9]+");
            return Arrays.stream(mots).allMatch(m -> Arrays.stream(siens).anyMatch(s -> s.startsWith(m)));
        }).toList();
    }
}
