package fr.siimop.atelier.sync;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Answer to a sign-in: the token and who it is for. */
public record Connexion(String jeton, Map<String, @Nullable Object> personne) {

    /** « Sauge NOISETIER »; the address when the server says no name. */
    public String nom(String email) {
        Object prenom = personne.get("prenom");
        Object nom = personne.get("nom");
        if (prenom == null && nom == null) {
            return email;
        }
        return ((prenom == null ? "" : prenom + " ") + (nom == null ? "" : nom)).strip();
    }
}
