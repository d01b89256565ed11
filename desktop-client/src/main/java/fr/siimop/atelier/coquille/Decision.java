package fr.siimop.atelier.coquille;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.envoi.Cle;

/** What becomes of a field in conflict: the value that is kept, as a JSON scalar. */
public record Decision(Cle cle, String champ, @Nullable Object valeur) {}
