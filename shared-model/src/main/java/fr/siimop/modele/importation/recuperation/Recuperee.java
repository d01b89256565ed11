package fr.siimop.modele.importation.recuperation;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Ligne;

/**
 * How a line of the former program comes in although it is not right (U-05).
 *
 * @param annexes rows without which its own could not be, such as an établissement known by its name alone
 * @param ligne   the row that holds what is right of it, {@code null} when none can
 * @param trace   what is kept of the line and of its reasons; empty when it is there already
 * @param archive what is kept when the row turns out not to be accepted
 */
public record Recuperee(List<Annexe> annexes, @Nullable Ligne ligne, Optional<Annexe> trace,
        Optional<Annexe> archive) {

    public Recuperee {
        annexes = List.copyOf(annexes);
    }

    /** Nothing is left to write: the same line was recovered before. */
    public boolean deja() {
        return ligne == null && trace.isEmpty();
    }
}
