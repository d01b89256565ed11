package fr.siimop.atelier.cache.copie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Values that come back all along a column, such as a date or a reference to a short list, kept once for all the rows
 * that are read together. A column of which the values are many is left as it is.
 */
final class ValeursCommunes {

    private static final int MAXIMUM = 2_000;

    private final List<Map<Object, Object>> parColonne = new ArrayList<>();

    @Nullable
    Object une(int colonne, @Nullable Object valeur) {
        if (valeur == null) {
            return null;
        }
        while (parColonne.size() <= colonne) {
            parColonne.add(new HashMap<>());
        }
        Map<Object, Object> connues = parColonne.get(colonne);
        if (connues.size() >= MAXIMUM) {
            return valeur;
        }
        Object connue = connues.putIfAbsent(valeur, valeur);
        return connue == null ? valeur : connue;
    }
}
