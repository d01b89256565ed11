package fr.siimop.serveur.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import org.eclipse.jetty.http.BadMessageException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.siimop.serveur.stockage.ErreurBase;

/** Every error leaves through here: JSON with a code for programs, a page in words for people. */
public final class Erreurs implements Routes {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Erreurs.class);
    private static final int REVENIR_DANS_S = 2;

    private final RenduErreur page;

    public Erreurs(RenduErreur page) {
        this.page = page;
    }

    /** Answers a person's browser. */
    @FunctionalInterface
    public interface RenduErreur {

        /** @param incident code of an unexpected error, or {@code null} */
        void afficher(Context requete, HttpStatus statut, @Nullable String incident);
    }

    @Override
    public void declarer(RoutesConfig routes) {
        routes.exception(ErreurApi.class, (erreur, requete) -> repondre(requete, erreur.statut(), erreur.corps()));
        routes.exception(HttpResponseException.class, (erreur, requete) -> {
            refuser(requete, HttpStatus.forStatus(erreur.getStatus()));
        });
        // What Jetty refuses while a body is read (too slow, badly cut) is the caller's doing, not ours.
        routes.exception(BadMessageException.class,
                (erreur, requete) -> refuser(requete, HttpStatus.forStatus(erreur.getCode())));
        routes.exception(Exception.class, (erreur, requete) -> {
            if (ErreurBase.passagere(erreur)) {
                JOURNAL.warn("Too busy for {} {}: {}", requete.method(), requete.path(), erreur.toString());
                requete.header("Retry-After", Integer.toString(REVENIR_DANS_S));
                refuser(requete, HttpStatus.SERVICE_UNAVAILABLE);
                return;
            }
            String code = Incident.consigner(requete.method() + " " + requete.path(), erreur);
            if (programme(requete)) {
                repondre(requete, HttpStatus.INTERNAL_SERVER_ERROR, new ErreurApi.Corps(code,
                        "Une erreur imprévue s’est produite. Donnez le code " + code + " à l’assistance."));
            } else {
                requete.status(HttpStatus.INTERNAL_SERVER_ERROR);
                page.afficher(requete, HttpStatus.INTERNAL_SERVER_ERROR, code);
            }
        });
    }

    private void refuser(Context requete, HttpStatus statut) {
        if (programme(requete)) {
            repondre(requete, statut, switch (statut) {
                case NOT_FOUND -> new ErreurApi.Corps("introuvable", "Cette adresse n’existe pas.");
                case METHOD_NOT_ALLOWED -> new ErreurApi.Corps("methode", "Cette adresse n’accepte pas ce verbe HTTP.");
                case SERVICE_UNAVAILABLE -> new ErreurApi.Corps("occupe",
                        "Le serveur est très sollicité\u00a0: l’atelier réessaiera de lui-même dans un instant.");
                case CONTENT_TOO_LARGE -> new ErreurApi.Corps("trop_grand", "Le message est trop grand.");
                default -> new ErreurApi.Corps("refuse", "La demande n’est pas recevable.");
            });
        } else {
            requete.status(statut);
            page.afficher(requete, statut, null);
        }
    }

    private static void repondre(Context requete, HttpStatus statut, ErreurApi.Corps corps) {
        requete.status(statut).json(corps);
    }

    static boolean programme(Context requete) {
        return requete.path().startsWith("/api/") || requete.path().equals("/sante");
    }
}
