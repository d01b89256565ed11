package fr.siimop.modele.appariement.verification;

import java.util.List;
import java.util.OptionalLong;

/**
 * Looks for a weakly stable matching that belies a claim, by other means than those that made the result. Finding
 * nothing within its means is no violation.
 */
public interface ContreExemple {

    /** An acceptable pair; more cœurs and a smaller rank are better. */
    record Paire(int interne, int poste, int coeurs, int rang) {}

    /** A size above {@code borne} that some weakly stable matching reaches. */
    OptionalLong plusDePlaces(List<Paire> paires, int[] places, int borne);

    /** A number of cœurs above {@code coeurs} that some weakly stable matching of exactly {@code taille} reaches. */
    OptionalLong plusDeCoeurs(List<Paire> paires, int[] places, int taille, long coeurs);

    /** Looks for nothing. */
    ContreExemple AUCUN = new ContreExemple() {

        @Override
        public OptionalLong plusDePlaces(List<Paire> paires, int[] places, int borne) {
            return OptionalLong.empty();
        }

        @Override
        public OptionalLong plusDeCoeurs(List<Paire> paires, int[] places, int taille, long coeurs) {
            return OptionalLong.empty();
        }
    };
}
