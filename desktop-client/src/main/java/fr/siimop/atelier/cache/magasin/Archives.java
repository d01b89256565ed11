package fr.siimop.atelier.cache.magasin;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.sync.HistoriqueSync;

/** Where the history of a row is kept: the server, which may not answer. */
@FunctionalInterface
public interface Archives {

    Reponse lire(String table, UUID id);

    /**
     * @param lu    what it knows of the row; {@code null} when it said nothing
     * @param manque why there is nothing or not everything, in a sentence
     */
    record Reponse(@Nullable HistoriqueSync lu, @Nullable String manque) {}

    /** While nobody is connected. */
    Archives ABSENTES = (table, id) -> new Reponse(null, "Le reste de l’historique est sur le serveur.");
}
