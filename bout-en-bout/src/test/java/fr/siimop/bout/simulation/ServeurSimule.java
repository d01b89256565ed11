package fr.siimop.bout.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.connexion.MotsDePasse;
import fr.siimop.serveur.http.Erreurs;
import fr.siimop.serveur.http.PortOccupe;
import fr.siimop.serveur.http.Reglages;
import fr.siimop.serveur.http.RoutesPieces;
import fr.siimop.serveur.http.RoutesSuivi;
import fr.siimop.serveur.http.RoutesSync;
import fr.siimop.serveur.http.Serveur;
import fr.siimop.serveur.journal.Ecriture;
import fr.siimop.serveur.piece.PiecesRepository;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.BaseInaccessible;
import fr.siimop.serveur.stockage.ParametresBase;
import fr.siimop.serveur.suivi.ConflitsRepository;
import fr.siimop.serveur.suivi.NouvellesRepository;
import fr.siimop.serveur.sync.Evenements;
import fr.siimop.serveur.sync.Schema;
import fr.siimop.serveur.sync.Tirage;
import fr.siimop.serveur.sync.poussee.Poussee;

/** The server in this JVM: killed without a goodbye, then started again over what its database kept. */
final class ServeurSimule implements AutoCloseable {

    private static final SecureRandom HASARD = new SecureRandom();
    /** Made once: it hashes something, which takes as long as a restart without it. */
    private static final MotsDePasse MOTS_DE_PASSE = new MotsDePasse(HASARD);

    private final Moteur moteur;
    private final ParametresBase parametres;
    private final Registre registre;
    private final int lignesParRepere;
    final HorlogeDecalee horloge = new HorlogeDecalee();
    private Marche marche;
    private final Set<Socket> joints = ConcurrentHashMap.newKeySet();
    /** 0 while it is down. */
    private volatile int port;

    private record Marche(Base base, Connexion connexion, Ecriture ecriture, Evenements evenements, Serveur http) {}

    ServeurSimule(Moteur moteur, Path dossier, Registre registre, int lignesParRepere) {
        this.moteur = moteur;
        this.parametres = moteur.neuve(dossier);
        this.registre = registre;
        this.lignesParRepere = lignesParRepere;
        this.marche = demarrer();
    }

    Base base() {
        return marche.base();
    }

    Ecriture ecriture() {
        return marche.ecriture();
    }

    Connexion connexion() {
        return marche.connexion();
    }

    /** A connection that the death of the server closes, as the system does with those of a process. */
    Socket joindre() throws IOException {
        int present = port;
        if (present == 0) {
            throw new ConnectException("down");
        }
        Socket vers = new Socket(InetAddress.getLoopbackAddress(), present);
        joints.removeIf(Socket::isClosed);
        joints.add(vers);
        if (port != present) {
            vers.close();
        }
        return vers;
    }

    boolean enMarche() {
        return port != 0;
    }

    /** What was under way is lost; what was committed is not. */
    synchronized void tuer() {
        if (enMarche()) {
            port = 0;
            moteur.couper(parametres);
            marche.evenements().close();
            marche.base().close();
            marche.http().close();
            joints.forEach(ServeurSimule::fermer);
        }
    }

    private static void fermer(Socket joint) {
        try {
            joint.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void relancer() {
        if (!enMarche()) {
            marche = demarrer();
        }
    }

    private Marche demarrer() {
        try {
            Base base = Base.ouvrir(parametres);
            Connexion connexion = Connexion.sur(base.jdbi(), horloge, HASARD, false, MOTS_DE_PASSE);
            Evenements evenements = new Evenements(base, Duration.ofSeconds(5));
            Ecriture ecriture = new Ecriture(base, RegistreSiimop.REGISTRE, horloge, evenements::annoncer);
            Reglages reglages = new Reglages("127.0.0.1", 0, false);
            Serveur http = Serveur.demarrer(reglages, Serveur.origine(reglages),
                    List.of(new Erreurs((requete, statut, incident) -> requete.status(statut)),
                            new RoutesSync(connexion, new Schema(base, registre),
                                    new Tirage(base, registre, lignesParRepere),
                                    new Poussee(registre, ecriture, horloge),
                                    new ConflitsRepository(base, registre)),
                            new RoutesPieces(connexion, new PiecesRepository(base.jdbi(), ecriture)),
                            new RoutesSuivi(connexion, new ConflitsRepository(base, registre),
                                    new NouvellesRepository(base, registre), horloge)));
            port = http.port();
            return new Marche(base, connexion, ecriture, evenements, http);
        } catch (BaseInaccessible | PortOccupe e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        port = 0;
        marche.evenements().close();
        marche.http().close();
        marche.base().close();
    }
}
