package fr.siimop.atelier.grille.geste;

import org.jspecify.annotations.Nullable;

/** What a cell should hold: a text to be read by its column, or a value of its type. */
public sealed interface Voulu {

    /** A blank text empties the cell. */
    record Texte(String texte) implements Voulu {}

    /** {@code null} empties the cell. */
    record Valeur(@Nullable Object valeur) implements Voulu {}

    Voulu VIDE = new Valeur(null);
}
