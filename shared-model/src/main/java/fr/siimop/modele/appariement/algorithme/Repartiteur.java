package fr.siimop.modele.appariement.algorithme;

import java.util.List;
import java.util.function.UnaryOperator;

/** Does independent works, possibly several at once, and gives back the results in the same order. */
public interface Repartiteur {

    <T> List<T> repartir(List<T> travaux, UnaryOperator<T> travail);

    /** One after the other. */
    Repartiteur UN_PAR_UN = new Repartiteur() {

        @Override
        public <T> List<T> repartir(List<T> travaux, UnaryOperator<T> travail) {
            return travaux.stream().map(travail).toList();
        }
    };
}
