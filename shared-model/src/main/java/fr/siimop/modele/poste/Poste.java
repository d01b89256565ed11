package fr.siimop.modele.poste;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Phases;

/**
 * Terrain with an agrément on which the ARS opened places for a semester (D-40).
 *
 * @param dernierChangement who changed what and when, in words, written by the server alone (D-42); {@code null} since
 *                          the row was loaded
 */
public record Poste(UUID id, String numero, String libelle, UUID agrement, @Nullable UUID agrementLie, UUID semestre,
        TypePoste type, AccesResponsable acces, Phases phases, Integer dureeMois, Integer places, Boolean decale,
        @Nullable String indication, Boolean valideArs, @Nullable String dernierChangement) implements Entite {

    /** One that nobody has changed yet. */
    public Poste(UUID id, String numero, String libelle, UUID agrement, @Nullable UUID agrementLie, UUID semestre,
            TypePoste type, AccesResponsable acces, Phases phases, Integer dureeMois, Integer places, Boolean decale,
            @Nullable String indication, Boolean valideArs) {
        this(id, numero, libelle, agrement, agrementLie, semestre, type, acces, phases, dureeMois, places, decale,
                indication, valideArs, null);
    }
}
