package fr.siimop.serveur.http;

import io.javalin.config.RoutesConfig;

/** A group of routes that a part of the program adds to the server. */
@FunctionalInterface
public interface Routes {

    void declarer(RoutesConfig routes);
}
