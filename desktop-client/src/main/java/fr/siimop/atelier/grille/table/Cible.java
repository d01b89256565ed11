package fr.siimop.atelier.grille.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.geste.Acte;
import fr.siimop.atelier.grille.geste.Debordement;
import fr.siimop.atelier.grille.geste.Demande;
import fr.siimop.atelier.grille.geste.Transformation;
import fr.siimop.modele.descripteur.Ligne;

/**
 * Cells as they are now, for a gesture that comes later: other rows may be in their places by then.
 *
 * @param nom    what a preview calls them
 * @param rang   place among the rows shown of the nth of these rows
 * @param dedans the cells of this crossing that are meant
 */
public record Cible(String nom, List<Ligne> lignes, IntUnaryOperator rang, List<ColonneGrille> colonnes,
        Cellules dedans) {

    /** Some of the cells of a crossing, by row and column in it. */
    @FunctionalInterface
    interface Cellules {
        boolean contient(int l, int c);
    }

    static Cible de(ModeleTable modele, Plage plage) {
        List<ColonneGrille> colonnes = List.copyOf(modele.colonnes().subList(plage.gauche(), plage.droite() + 1));
        return new Cible(Phrases.colonnes(colonnes), modele.instantane().subList(plage.haut(), plage.bas() + 1),
                l -> plage.haut() + l, colonnes, (l, c) -> true);
    }

    /** Every selected rectangle: their rows, the columns shown, and of these the cells that are in one of them. */
    static Cible deLaSelection(ModeleTable modele) {
        Selection selection = modele.selection();
        if (selection.autres().isEmpty()) {
            return de(modele, selection.courante());
        }
        List<Plage> plages = selection.plages();
        int[] rangs = selection.lignesTouchees().toArray();
        List<Ligne> toutes = modele.instantane();
        return new Cible("la sélection", Arrays.stream(rangs).mapToObj(toutes::get).toList(), l -> rangs[l],
                List.copyOf(modele.colonnes()),
                (l, c) -> plages.stream().anyMatch(p -> p.contient(rangs[l], c)));
    }

    Demande demande(Acte acte, String titre, Transformation transformation) {
        return new Demande(acte, titre + nom, lignes, rang, colonnes, (l, c, ligne, colonne) -> dedans.contient(l, c)
                ? transformation.pour(l, c, ligne, colonne)
                : null, Debordement.AUCUN);
    }
}
