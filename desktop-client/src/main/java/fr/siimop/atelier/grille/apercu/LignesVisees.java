package fr.siimop.atelier.grille.apercu;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.modele.descripteur.Ligne;

/** The rows of a mass action: those selected, or all those shown. */
record LignesVisees(String libelle, List<Ligne> lignes, IntUnaryOperator rang) {

    /** Those selected first. */
    static List<LignesVisees> choix(ModeleTable modele) {
        List<Ligne> toutes = modele.instantane();
        int[] rangs = modele.selection().lignesTouchees().toArray();
        LignesVisees choisies = new LignesVisees(
                Phrases.lignes(rangs.length, modele.descripteur()) + " de la sélection",
                Arrays.stream(rangs).mapToObj(toutes::get).toList(), i -> rangs[i]);
        LignesVisees montrees = new LignesVisees(
                Phrases.lignes(toutes.size(), modele.descripteur()) + " que montre la table", toutes, i -> i);
        return rangs.length == 0 ? List.of(montrees) : List.of(choisies, montrees);
    }

    @Override
    public String toString() {
        return libelle.toLowerCase(Locale.FRENCH);
    }
}
