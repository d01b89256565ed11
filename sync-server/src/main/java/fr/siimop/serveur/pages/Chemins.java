package fr.siimop.serveur.pages;

import org.jspecify.annotations.Nullable;

/** Addresses that a form gives back: only pages of this site are followed. */
final class Chemins {

    private Chemins() {}

    static String local(@Nullable String chemin) {
        return chemin != null && chemin.matches("/[A-Za-z0-9_-]*(/[A-Za-z0-9_-]+)*") ? chemin : "/";
    }
}
