package fr.siimop.modele.interne;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Phase;

/**
 * Registration of a person in the third cycle.
 *
 * @param numero given by the server; {@code null} until it has received the row
 */
public record Interne(UUID id, @Nullable String numero, UUID personne, @Nullable String ine, UUID subdivision,
        @Nullable UUID ufr,
        UUID filiere, @Nullable UUID des, @Nullable UUID optionDes, @Nullable UUID fst, @Nullable Phase phase,
        Integer promotion, TypeConcours typeConcours, Boolean cesp, Regime regime,
        StatutInterne statut) implements Entite {}
