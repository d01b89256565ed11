package fr.siimop.serveur.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.sync.Evenements;

/**
 * Server-sent events: each workbench waits on its own virtual thread for the number of the last change. A comment now
 * and then keeps proxies from cutting the line, and is the moment when a revoked token loses it.
 */
public final class RoutesEvenements implements Routes, AutoCloseable {

    private static final long BATTEMENT_S = 15;

    private final AccesApi acces;
    private final Evenements evenements;
    private final FluxOuverts ouverts = new FluxOuverts();

    public RoutesEvenements(Connexion connexion, Evenements evenements) {
        this.acces = new AccesApi(connexion.jetons(), connexion.identites());
        this.evenements = evenements;
    }

    @Override
    public void declarer(RoutesConfig routes) {
        routes.get("/api/sync/evenements", this::suivre);
    }

    @Override
    public void close() {
        ouverts.terminer();
        evenements.close();
    }

    private void suivre(Context requete) throws InterruptedException {
        Auteur auteur = acces.exiger(requete);
        HttpServletResponse reponse = requete.res();
        reponse.setContentType("text/event-stream");
        reponse.setCharacterEncoding("UTF-8");
        reponse.setHeader("X-Accel-Buffering", "no");
        BlockingQueue<Long> file = ouverts
                .ouvrir(Objects.requireNonNull(auteur.personne(), "a token has a person"));
        try (Evenements.Abonnement abonnement = evenements.abonner(file::add);
                OutputStream sortie = reponse.getOutputStream()) {
            ecrire(sortie, ": bonjour\n\n");
            for (Long seq = attendre(file); seq == null || seq != FluxOuverts.FIN; seq = attendre(file)) {
                if (seq == null) {
                    acces.exiger(requete);
                    ecrire(sortie, ": toujours là\n\n");
                } else {
                    ecrire(sortie, "data: {\"seq\":" + seq + "}\n\n");
                }
            }
        } catch (IOException | ErreurApi e) {
            return; // the workbench has gone, or its token
        } finally {
            ouverts.fermer(file);
        }
    }

    /** The latest number waiting: those before it say nothing more. */
    private static @Nullable Long attendre(BlockingQueue<Long> file) throws InterruptedException {
        Long seq = file.poll(BATTEMENT_S, TimeUnit.SECONDS);
        for (Long suivant = seq; suivant != null && seq != null && seq != FluxOuverts.FIN; suivant = file.poll()) {
            seq = suivant;
        }
        return seq;
    }

    private static void ecrire(OutputStream sortie, String texte) throws IOException {
        sortie.write(texte.getBytes(StandardCharsets.UTF_8));
        sortie.flush();
    }
}
