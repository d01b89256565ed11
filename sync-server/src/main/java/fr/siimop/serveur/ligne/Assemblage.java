package fr.siimop.serveur.ligne;

import static fr.siimop.modele.RegistreSiimop.REGISTRE;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import fr.siimop.modele.descripteur.UuidV7;
import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.http.Erreurs;
import fr.siimop.serveur.http.Origine;
import fr.siimop.serveur.http.PortOccupe;
import fr.siimop.serveur.http.Reglages;
import fr.siimop.serveur.http.RoutesControle;
import fr.siimop.serveur.http.RoutesEvenements;
import fr.siimop.serveur.http.RoutesHistorique;
import fr.siimop.serveur.http.RoutesJeton;
import fr.siimop.serveur.http.RoutesPieces;
import fr.siimop.serveur.http.RoutesSante;
import fr.siimop.serveur.http.RoutesSuivi;
import fr.siimop.serveur.http.RoutesSync;
import fr.siimop.serveur.http.Serveur;
import fr.siimop.serveur.http.Statiques;
import fr.siimop.serveur.journal.Ecriture;
import fr.siimop.serveur.journal.Historique;
import fr.siimop.serveur.pages.PagesErreur;
import fr.siimop.serveur.pages.PorteDemo;
import fr.siimop.serveur.pages.RoutesConnexion;
import fr.siimop.serveur.pages.RoutesPersonne;
import fr.siimop.serveur.pages.RoutesTheme;
import fr.siimop.serveur.pages.SessionsWeb;
import fr.siimop.serveur.pages.Vues;
import fr.siimop.serveur.pages.parcours.RoutesParcours;
import fr.siimop.serveur.pages.postes.RoutesPostes;
import fr.siimop.serveur.pages.terrains.RoutesTerrains;
import fr.siimop.serveur.piece.PiecesRepository;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.suivi.ConflitsRepository;
import fr.siimop.serveur.suivi.NouvellesRepository;
import fr.siimop.serveur.sync.Controle;
import fr.siimop.serveur.sync.Evenements;
import fr.siimop.serveur.sync.Menage;
import fr.siimop.serveur.sync.Schema;
import fr.siimop.serveur.sync.Tirage;
import fr.siimop.serveur.sync.poussee.Poussee;

/** Puts the parts of the server together over an open database. */
public final class Assemblage implements AutoCloseable {

    private static final Duration PERIODE_EVENEMENTS = Duration.ofSeconds(2);

    private final Base base;
    private final Evenements evenements;
    private final RoutesEvenements flux;
    private final Menage menage;
    private final Connexion connexion;
    private final Clock horloge;
    private final PorteDemo demo;

    public Assemblage(Base base, Connexion connexion, Clock horloge, PorteDemo demo) {
        this.base = base;
        this.evenements = new Evenements(base, PERIODE_EVENEMENTS);
        this.flux = new RoutesEvenements(connexion, evenements);
        this.menage = new Menage(base, horloge).commencer();
        this.connexion = connexion;
        this.horloge = horloge;
        this.demo = demo;
    }

    public Serveur demarrer(Reglages reglages) throws PortOccupe {
        Origine origine = Serveur.origine(reglages);
        Statiques statiques = new Statiques();
        SessionsWeb sessions = new SessionsWeb(connexion.sessions(), connexion.identites(), origine);
        Vues vues = new Vues(statiques, sessions);
        Ecriture ecriture = new Ecriture(base, REGISTRE, horloge, evenements::annoncer);
        PiecesRepository pieces = new PiecesRepository(base.jdbi(), ecriture);
        return Serveur.demarrer(reglages, origine, List.of(
                new Erreurs(new PagesErreur(vues)),
                new RoutesSante(base::repond),
                new RoutesJeton(connexion, origine),
                new RoutesSync(connexion, new Schema(base, REGISTRE), new Tirage(base, REGISTRE),
                        new Poussee(REGISTRE, ecriture, horloge), new ConflitsRepository(base, REGISTRE)),
                new RoutesHistorique(connexion, REGISTRE, new Historique(base)),
                new RoutesSuivi(connexion, new ConflitsRepository(base, REGISTRE),
                        new NouvellesRepository(base, REGISTRE), horloge),
                new RoutesControle(connexion, REGISTRE, new Controle(base, REGISTRE)),
                new RoutesPieces(connexion, pieces),
                flux,
                statiques,
                new RoutesTheme(origine),
                new RoutesConnexion(vues, sessions, connexion.authentification(), origine, horloge, demo),
                new RoutesPersonne(vues, sessions),
                new RoutesParcours(vues, sessions, base.jdbi(), horloge),
                new RoutesPostes(vues, sessions, base.jdbi(), horloge),
                new RoutesTerrains(vues, sessions, base.jdbi(), ecriture, pieces,
                        new UuidV7(horloge, new SecureRandom()), horloge)));
    }

    /** Ends the streams of events, which otherwise would keep the server from stopping, and the daily cleaning. */
    @Override
    public void close() {
        menage.close();
        flux.close();
    }
}
