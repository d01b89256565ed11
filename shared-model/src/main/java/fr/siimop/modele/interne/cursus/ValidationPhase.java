package fr.siimop.modele.interne.cursus;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Phase;

/**
 * What a jury decided of a phase of an interne (E-05).
 *
 * @param des of which the phase was, the one that the interne prepared when nothing else was said; {@code null} until
 *            the server has written it. Those of a DES that he left do not count any more (DR-06)
 */
public record ValidationPhase(UUID id, UUID interne, Phase phase, LocalDate dateJury, DecisionJury decision,
        @Nullable UUID des, @Nullable String commentaire) implements Entite {

    boolean acquise() {
        return decision == DecisionJury.VALIDEE;
    }

    boolean compteDans(@Nullable UUID autreDes) {
        return des == null || des.equals(autreDes);
    }
}
