package fr.siimop.serveur.pages;

import java.util.Map;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;

import fr.siimop.serveur.http.Statiques;

/** Renders the templates compiled with the program. */
public final class Vues {

    private static final int TAILLE_HABITUELLE = 16 * 1024;

    private final TemplateEngine moteur = TemplateEngine.createPrecompiled(null, ContentType.Html, null,
            "fr.siimop.serveur.pages.jte");
    private final Statiques statiques;
    private final SessionsWeb sessions;

    public Vues(Statiques statiques, SessionsWeb sessions) {
        this.statiques = statiques;
        this.sessions = sessions;
    }

    public Cadre cadre(Context requete, String titre) {
        return new Cadre(titre, requete.path(), sessions.visiteur(requete).orElse(null),
                Theme.lire(requete.cookie(RoutesTheme.TEMOIN)), statiques);
    }

    /** Answers with a page whose only model is {@code page}. */
    public void afficher(Context requete, String titre, String modele, Object page) {
        StringOutput sortie = new StringOutput(TAILLE_HABITUELLE);
        moteur.render(modele + ".jte", Map.of("cadre", cadre(requete, titre), "page", page), sortie);
        requete.html(sortie.toString());
    }
}
