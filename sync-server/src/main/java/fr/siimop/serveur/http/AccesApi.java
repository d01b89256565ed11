package fr.siimop.serveur.http;

import java.util.Optional;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import fr.siimop.modele.sync.SchemaSync;
import fr.siimop.serveur.connexion.Autorisation;
import fr.siimop.serveur.connexion.Identites;
import fr.siimop.serveur.connexion.Jetons;
import fr.siimop.serveur.journal.Auteur;

/** Who calls the synchronisation: a valid token, and a workbench whose tables this server knows. */
final class AccesApi {

    private static final String PREFIXE = "Bearer ";
    private static final String EN_TETE_SCHEMA = "X-Siimop-Schema";
    private static final int SCHEMA_MINIMAL = 1;

    private final Jetons jetons;
    private final Identites identites;

    AccesApi(Jetons jetons, Identites identites) {
        this.jetons = jetons;
        this.identites = identites;
    }

    Auteur exiger(Context requete) {
        Auteur auteur = auteur(requete).orElseThrow(() -> refuse(requete));
        verifierSchema(requete);
        return auteur;
    }

    /** That he is still who he was, with the same rights. */
    Autorisation encore(Context requete, Auteur auteur) {
        return Autorisation.de(jetons, jeton(requete).orElseThrow(() -> refuse(requete)), identites, auteur.droits());
    }

    private Optional<Auteur> auteur(Context requete) {
        return jeton(requete).flatMap(jetons::porteur)
                .map(porteur -> new Auteur(porteur.personne(), porteur.posteDeTravail(),
                        identites.droits(porteur.personne())));
    }

    private static Optional<String> jeton(Context requete) {
        return Optional.ofNullable(requete.header("Authorization")).filter(v -> v.startsWith(PREFIXE))
                .map(v -> v.substring(PREFIXE.length()).strip());
    }

    private static ErreurApi refuse(Context requete) {
        requete.header("WWW-Authenticate", "Bearer");
        return new ErreurApi(HttpStatus.UNAUTHORIZED, "jeton_refuse",
                "Ce poste de travail n’est plus connecté\u00a0: connectez-vous de nouveau. Vos saisies sont gardées.");
    }

    /** Without the header, the caller trusts what {@code schema} says. */
    private static void verifierSchema(Context requete) {
        String valeur = requete.header(EN_TETE_SCHEMA);
        if (valeur == null) {
            return;
        }
        int version;
        try {
            version = Integer.parseInt(valeur.strip());
        } catch (NumberFormatException e) {
            throw new ErreurApi(HttpStatus.BAD_REQUEST, "schema_illisible",
                    "L’en-tête " + EN_TETE_SCHEMA + " est un nombre entier.");
        }
        if (version < SCHEMA_MINIMAL || version > SchemaSync.VERSION) {
            requete.header("Upgrade", "siimop-schema/" + SchemaSync.VERSION);
            throw new ErreurApi(HttpStatus.UPGRADE_REQUIRED, "schema_incompatible", version > SchemaSync.VERSION
                    ? "Cet atelier est plus récent que le serveur\u00a0: demandez à votre administrateur de mettre le "
                            + "serveur à jour. Vos saisies sont gardées sur ce poste."
                    : "Cet atelier est trop ancien pour ce serveur\u00a0: installez la version actuelle. Vos saisies sont "
                            + "gardées sur ce poste et partiront ensuite.");
        }
    }
}
