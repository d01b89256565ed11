package fr.siimop.modele.poste;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;

/** Days during which the ARS lets the coordonnateurs of a subdivision open the postes of a semester. */
public record PeriodeOuverture(UUID id, UUID subdivision, UUID semestre, @Nullable UUID specialite, LocalDate debut,
        LocalDate fin) implements Entite {

    /** Whether a coordonnateur of this specialty opens postes in it; no specialty stands for all. */
    public boolean concerne(UUID celleDuCoordonnateur) {
        return specialite == null || specialite.equals(celleDuCoordonnateur);
    }
}
