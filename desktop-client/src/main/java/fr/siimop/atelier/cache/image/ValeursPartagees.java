package fr.siimop.atelier.cache.image;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** One object for equal values of all the blocks of a table. */
final class ValeursPartagees implements UnaryOperator<Object> {

    private final Map<Object, Object> connues = new ConcurrentHashMap<>();

    @Override
    public Object apply(Object valeur) {
        Object connue = connues.putIfAbsent(valeur, valeur);
        return connue == null ? valeur : connue;
    }
}
