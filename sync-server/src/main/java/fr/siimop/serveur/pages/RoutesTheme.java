package fr.siimop.serveur.pages;

import java.time.Duration;
import java.util.Objects;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;

import fr.siimop.serveur.http.Origine;
import fr.siimop.serveur.http.Routes;

/** Choice of the light or dark theme, kept in a cookie so that pages come right at once, without a script. */
public final class RoutesTheme implements Routes {

    static final String TEMOIN = "theme";

    private static final int UN_AN = (int) Duration.ofDays(365).toSeconds();

    private final Origine origine;

    public RoutesTheme(Origine origine) {
        this.origine = origine;
    }

    @Override
    public void declarer(RoutesConfig routes) {
        routes.post("/theme", this::choisir);
    }

    private void choisir(Context requete) {
        if (Origine.etrangere(requete)) {
            throw new ForbiddenResponse();
        }
        Theme theme = Theme.lire(requete.formParam("theme"));
        requete.cookie(new Cookie(TEMOIN, theme.code(), "/", UN_AN, origine.chiffree(requete), true, null,
                SameSite.LAX));
        requete.redirect(Chemins.local(Objects.requireNonNullElse(requete.formParam("retour"), "/")),
                HttpStatus.SEE_OTHER);
    }
}
