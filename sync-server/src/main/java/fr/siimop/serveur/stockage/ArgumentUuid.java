package fr.siimop.serveur.stockage;

import java.sql.Types;
import java.util.UUID;

import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Ids as both databases take them: Jdbi would give an absent one the type of a text, which PostgreSQL refuses. */
final class ArgumentUuid extends AbstractArgumentFactory<UUID> {

    ArgumentUuid() {
        super(Types.OTHER);
    }

    @Override
    protected Argument build(UUID valeur, ConfigRegistry config) {
        return (position, requete, contexte) -> requete.setObject(position, valeur);
    }
}
