package fr.siimop.modele.terrain;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Periode;

/** Dated role of a person on a terrain; the RTS rows are the history of its RTS (D-30). */
public record Intervenant(UUID id, UUID terrain, UUID personne, RoleIntervenant role, LocalDate debut,
        @Nullable LocalDate fin) implements Entite {

    public Periode periode() {
        return new Periode(debut, fin);
    }
}
