package fr.siimop.atelier.grille.geste;

import java.util.List;
import java.util.function.IntUnaryOperator;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.modele.descripteur.Ligne;

/**
 * An act on the crossing of some rows and some columns.
 *
 * @param titre       what the preview is headed: « Coller dans « Nombre de places » »
 * @param lignes      as they are now; may be long, is not copied
 * @param rang        place among the rows shown, from 0, of the nth of these rows
 * @param debordement what does not fit in the table
 */
public record Demande(Acte acte, String titre, List<Ligne> lignes, IntUnaryOperator rang,
        List<ColonneGrille> colonnes, Transformation transformation, Debordement debordement) {

    public Demande {
        colonnes = List.copyOf(colonnes);
    }

    /** On neighbouring rows. */
    public static Demande de(Acte acte, String titre, List<Ligne> lignes, int premierRang,
            List<ColonneGrille> colonnes, Transformation transformation) {
        return new Demande(acte, titre, lignes, l -> premierRang + l, colonnes, transformation, Debordement.AUCUN);
    }

    public long cellules() {
        return (long) lignes.size() * colonnes.size();
    }
}
