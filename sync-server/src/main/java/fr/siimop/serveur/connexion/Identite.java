package fr.siimop.serveur.connexion;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.personne.TypeFonction;

/** A person who signed in, and what he is in charge of today. */
public record Identite(UUID personne, @Nullable String civilite, String nom, String prenom, @Nullable String email,
        @Nullable String telephone, @Nullable String rpps, List<FonctionExercee> fonctions) {

    public boolean exerce(TypeFonction type) {
        return fonctions.stream().anyMatch(fonction -> fonction.type() == type);
    }
}
