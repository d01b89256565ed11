package fr.siimop.atelier.grille.geste;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.modele.descripteur.Ligne;

/** What each cell of a gesture should hold. Called off the UI thread. */
@FunctionalInterface
public interface Transformation {

    /**
     * @param l row in the gesture, from 0
     * @param c column in the gesture, from 0
     * @return {@code null} when the gesture leaves this cell alone
     */
    @Nullable
    Voulu pour(int l, int c, Ligne ligne, ColonneGrille colonne);

    static Transformation constante(Voulu voulu) {
        return (l, c, ligne, colonne) -> voulu;
    }
}
