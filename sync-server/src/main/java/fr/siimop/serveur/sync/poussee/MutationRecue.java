package fr.siimop.serveur.sync.poussee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.sync.Operation;

/**
 * A mutation as it was understood: typed values of known columns, or the reasons why it cannot be applied.
 *
 * @param empreinte of what was sent, so that the same id with another content is seen
 * @param acte      of the mutations applied together or not at all
 * @param cible     absent exactly when there are {@code refus}
 */
record MutationRecue(UUID mutation, String empreinte, @Nullable UUID acte, Optional<Cible> cible,
        List<Anomalie> refus) {

    record Cible(DescripteurEntite<?> descripteur, UUID id, Operation operation, Map<String, Champ> champs) {}

    /** What the author had read and what he wants, in the types of the column. */
    record Champ(@Nullable Object base, @Nullable Object valeur) {}
}
