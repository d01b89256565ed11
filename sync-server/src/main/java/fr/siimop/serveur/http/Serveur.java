package fr.siimop.serveur.http;

import java.util.List;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.json.JavalinJackson3;
import io.javalin.util.JavalinBindException;

import fr.siimop.modele.sync.Json;
import fr.siimop.modele.terrain.piece.ContenuPiece;

/** The running HTTP server. */
public final class Serveur implements AutoCloseable {

    /** Largest body of a form or of a small message; larger ones are read as streams, with their own limit. */
    private static final long CORPS_MAXIMAL = 64 * 1024;

    /** Taken in before it is refused with a sentence: a connection closed on unread bytes loses the refusal. */
    private static final long FICHIER_MAXIMAL = 4L * ContenuPiece.OCTETS_AU_PLUS;

    /** In bytes per second: slower than this, a caller holds a line rather than sends a message. */
    private static final long DEBIT_MINIMAL = 100;

    private final Javalin javalin;

    private Serveur(Javalin javalin) {
        this.javalin = javalin;
    }

    /** @throws PortOccupe when another program has the port */
    public static Serveur demarrer(Reglages reglages, Origine origine, List<Routes> parties) throws PortOccupe {
        Javalin javalin = Javalin.create(config -> configurer(config, reglages, origine, parties));
        try {
            return new Serveur(javalin.start());
        } catch (JavalinBindException e) {
            javalin.stop();
            throw new PortOccupe(reglages.port(), e);
        }
    }

    public static Origine origine(Reglages reglages) {
        return new Origine(reglages.derriereProxy());
    }

    private static void configurer(JavalinConfig config, Reglages reglages, Origine origine, List<Routes> parties) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.jsonMapper(new JavalinJackson3(Json.MAPPER, true));
        config.http.maxRequestSize = CORPS_MAXIMAL;
        config.jetty.multipartConfig.maxFileSize(FICHIER_MAXIMAL, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(FICHIER_MAXIMAL + CORPS_MAXIMAL, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.jetty.port = reglages.port();
        config.jetty.host = reglages.hote().isEmpty() ? null : reglages.hote();
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
            http.setSendDateHeader(true);
            http.setMinRequestDataRate(DEBIT_MINIMAL);
        });
        config.jetty.modifyServer(serveur -> {
            serveur.setErrorHandler(new ErreurBrute());
            serveur.setStopTimeout(5_000);
        });
        config.routes.before(requete -> EnTetesSecurite.poser(requete, origine.chiffree(requete)));
        parties.forEach(partie -> partie.declarer(config.routes));
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
