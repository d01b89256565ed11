package fr.siimop.serveur.pages.parcours;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jdbi.v3.core.Jdbi;

import fr.siimop.modele.personne.TypeFonction;
import fr.siimop.serveur.http.Routes;
import fr.siimop.serveur.pages.SessionsWeb;
import fr.siimop.serveur.pages.Visiteur;
import fr.siimop.serveur.pages.Vues;

/** The page « Mon parcours » of an interne. */
public final class RoutesParcours implements Routes {

    private final Vues vues;
    private final SessionsWeb sessions;
    private final ParcoursRepository repository;
    private final Clock horloge;

    public RoutesParcours(Vues vues, SessionsWeb sessions, Jdbi jdbi, Clock horloge) {
        this.vues = vues;
        this.sessions = sessions;
        this.repository = new ParcoursRepository(jdbi);
        this.horloge = horloge;
    }

    @Override
    public void declarer(RoutesConfig routes) {
        routes.get(Visiteur.PARCOURS.chemin(), this::afficher);
    }

    private void afficher(Context requete) {
        Visiteur visiteur = sessions.exiger(requete, TypeFonction.INTERNE);
        Optional<Dossier> dossier = repository.dossier(visiteur.identite().personne());
        if (dossier.isEmpty()) {
            vues.afficher(requete, Visiteur.PARCOURS.libelle(), "parcours-absent", visiteur);
            return;
        }
        PageParcours page = new Parcours(dossier.get(), repository.activites(dossier.get().interne()),
                repository.semestres(), LocalDate.now(horloge)).page();
        vues.afficher(requete, Visiteur.PARCOURS.libelle(), "parcours", page);
    }
}
