package fr.siimop.serveur.pages.postes;

import java.time.Clock;
import java.time.LocalDate;

import io.javalin.config.RoutesConfig;
import org.jdbi.v3.core.Jdbi;

import fr.siimop.modele.personne.TypeFonction;
import fr.siimop.serveur.http.Routes;
import fr.siimop.serveur.pages.SessionsWeb;
import fr.siimop.serveur.pages.Visiteur;
import fr.siimop.serveur.pages.Vues;

/** The page « Mes postes » of a responsible. */
public final class RoutesPostes implements Routes {

    private final Vues vues;
    private final SessionsWeb sessions;
    private final PostesRepository repository;
    private final Clock horloge;

    public RoutesPostes(Vues vues, SessionsWeb sessions, Jdbi jdbi, Clock horloge) {
        this.vues = vues;
        this.sessions = sessions;
        this.repository = new PostesRepository(jdbi);
        this.horloge = horloge;
    }

    @Override
    public void declarer(RoutesConfig routes) {
        routes.get(Visiteur.POSTES.chemin(), requete -> {
            Visiteur visiteur = sessions.exiger(requete, TypeFonction.RTS);
            vues.afficher(requete, Visiteur.POSTES.libelle(), "postes",
                    repository.page(visiteur.identite().personne(), LocalDate.now(horloge)));
        });
    }
}
