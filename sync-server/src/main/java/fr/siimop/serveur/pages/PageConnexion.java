package fr.siimop.serveur.pages;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Model of the sign-in page.
 *
 * @param motDePasse   filled in for a demonstration account only
 * @param erreur       what went wrong, or {@code null}
 * @param suite        page to go to once signed in
 * @param comptesDemo  empty outside demo mode
 * @param heure        time of the server, in Paris
 */
public record PageConnexion(String adresse, String motDePasse, @Nullable String erreur, String suite,
        List<CompteDemo> comptesDemo, String heure) {

    /** An account of the demonstration, and what it shows. */
    public record CompteDemo(String adresse, String role, String apercu) {}
}
