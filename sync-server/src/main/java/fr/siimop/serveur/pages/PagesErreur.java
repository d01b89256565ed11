package fr.siimop.serveur.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;

import fr.siimop.serveur.http.Erreurs;

/** Error pages: what happened, why, what to do. */
public final class PagesErreur implements Erreurs.RenduErreur {

    private final Vues vues;

    public PagesErreur(Vues vues) {
        this.vues = vues;
    }

    @Override
    public void afficher(Context requete, HttpStatus statut, @Nullable String incident) {
        PageErreur page = page(statut, incident);
        vues.afficher(requete, page.titre(), "erreur", page);
    }

    private static PageErreur page(HttpStatus statut, @Nullable String incident) {
        return switch (statut) {
            case NOT_FOUND -> new PageErreur("Cette page n’existe pas",
                    "L’adresse a peut-être été recopiée en partie, ou la page a changé de place.",
                    "Repartez de l’accueil.", null);
            case FORBIDDEN -> new PageErreur("Cette page n’est pas pour votre compte",
                    "Vos fonctions actuelles n’y donnent pas accès, ou le formulaire est resté ouvert trop longtemps.",
                    "Revenez à l’accueil et recommencez. Si une fonction vous manque, demandez-la à votre ARS ou à "
                            + "votre scolarité.",
                    null);
            case METHOD_NOT_ALLOWED, BAD_REQUEST -> new PageErreur("Cette demande n’est pas complète",
                    "Le serveur n’a pas pu la lire.", "Revenez à la page précédente et recommencez.", null);
            case CONTENT_TOO_LARGE -> new PageErreur("Cet envoi est trop grand",
                    "Le serveur n’accepte pas de formulaire de cette taille.", "Raccourcissez-le et recommencez.",
                    null);
            case SERVICE_UNAVAILABLE -> new PageErreur("Le serveur est très sollicité",
                    "Beaucoup de personnes s’en servent en ce moment. Votre demande n’a rien changé.",
                    "Recommencez dans quelques instants.", null);
            default -> new PageErreur("Une erreur imprévue s’est produite",
                    "Rien de ce que vous aviez enregistré n’est perdu.",
                    incident == null
                            ? "Recommencez dans quelques instants."
                            : "Recommencez dans quelques instants. Si l’erreur revient, donnez ce code à l’assistance\u00a0:",
                    incident);
        };
    }
}
