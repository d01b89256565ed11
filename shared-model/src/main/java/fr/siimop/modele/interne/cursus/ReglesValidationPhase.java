package fr.siimop.modele.interne.cursus;

import static fr.siimop.modele.interne.cursus.AnomalieCursus.*;
import static fr.siimop.modele.interne.cursus.DescripteurValidationPhase.DATE_JURY;
import static fr.siimop.modele.interne.cursus.DescripteurValidationPhase.DECISION;
import static fr.siimop.modele.interne.cursus.DescripteurValidationPhase.PHASE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.interne.Regime;

/** Rules of the juries of phases (ST-01, ST-05). */
final class ReglesValidationPhase {

    private ReglesValidationPhase() {}

    static List<Anomalie> phaseDeLaMaquette(ValidationPhase validation, Contexte contexte) {
        Interne interne = acquis(validation, contexte).inscription().orElse(null);
        if (interne == null) {
            return List.of();
        }
        if (interne.regime() == Regime.ANCIEN) {
            return List.of(PHASE.anomalie(VALIDATION_ANCIEN_REGIME));
        }
        return Acquis.maquette(des(validation, interne), interne.promotion(), contexte)
                .filter(maquette -> maquette.semestres(validation.phase()) == 0)
                .map(maquette -> PHASE.anomalie(VALIDATION_HORS_MAQUETTE, validation.phase().libelle(),
                        interne.promotion()))
                .stream().toList();
    }

    /** ST-05: the validation of a phase opens the next one. */
    static List<Anomalie> apresLaPrecedente(ValidationPhase validation, Contexte contexte) {
        Phase precedente = Acquis.precedente(validation.phase()).orElse(null);
        if (precedente == null || !validation.acquise()) {
            return List.of();
        }
        Acquis acquis = acquis(validation, contexte);
        UUID des = des(validation, acquis.inscription().orElse(null));
        Optional<ValidationPhase> acquise = acquis.validation(precedente, des);
        if (acquise.isPresent()) {
            return validation.dateJury().isBefore(acquise.get().dateJury())
                    ? List.of(DATE_JURY.anomalie(AVANT_LA_PRECEDENTE, precedente.libelle(), acquise.get().dateJury()))
                    : List.of();
        }
        return acquis.jurys(precedente, des).stream().findFirst()
                .map(refus -> List.of(PHASE.anomalie(PRECEDENTE_REFUSEE, precedente.libelle(),
                        refus.decision().libelle(), refus.dateJury())))
                .orElseGet(() -> List.of(PHASE.anomalie(PRECEDENTE_ABSENTE, precedente.libelle())));
    }

    static List<Anomalie> validationUnique(ValidationPhase validation, Contexte contexte) {
        if (!validation.acquise()) {
            return List.of();
        }
        Acquis acquis = acquis(validation, contexte);
        return acquis.jurys(validation.phase(), des(validation, acquis.inscription().orElse(null))).stream()
                .filter(autre -> autre.acquise() && !autre.id().equals(validation.id())).findFirst()
                .map(autre -> DECISION.anomalie(VALIDATION_DEJA_ACQUISE, validation.phase().libelle(),
                        autre.dateJury()))
                .stream().toList();
    }

    static List<Anomalie> dateDuJury(ValidationPhase validation, Contexte contexte) {
        return acquis(validation, contexte).datePlausible(DATE_JURY, validation.dateJury());
    }

    private static Acquis acquis(ValidationPhase validation, Contexte contexte) {
        return new Acquis(validation.interne(), contexte);
    }

    private static @Nullable UUID des(ValidationPhase validation, @Nullable Interne interne) {
        UUID dit = validation.des();
        return dit == null && interne != null ? interne.des() : dit;
    }
}
