package fr.siimop.serveur.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.droits.Droits;
import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.sync.Evenements;
import fr.siimop.serveur.sync.Evenements.Annonce;

/**
 * Server-sent events: each workbench waits on its own virtual thread for the number of the last change that concerns
 * it; what is written elsewhere than where it reads does not wake it. A comment now and then keeps proxies from cutting
 * the line, and is the moment when a revoked token loses it.
 */
public final class RoutesEvenements implements Routes, AutoCloseable {

    private static final Duration BATTEMENT = Duration.ofSeconds(15);

    private final AccesApi acces;
    private final Evenements evenements;
    private final long battement;
    private final FluxOuverts ouverts = new FluxOuverts();

    public RoutesEvenements(Connexion connexion, Evenements evenements) {
        this(connexion, evenements, BATTEMENT);
    }

    RoutesEvenements(Connexion connexion, Evenements evenements, Duration battement) {
        this.acces = new AccesApi(connexion.jetons(), connexion.identites());
        this.evenements = evenements;
        this.battement = battement.toNanos();
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
        BlockingQueue<Annonce> file = ouverts
                .ouvrir(Objects.requireNonNull(auteur.personne(), "a token has a person"));
        try (Evenements.Abonnement abonnement = evenements.abonner(file::add);
                OutputStream sortie = reponse.getOutputStream()) {
            ecrire(sortie, ": bonjour\n\n");
            suivre(requete, auteur.droits(), file, sortie);
        } catch (IOException | ErreurApi e) {
            return; // the workbench has gone, or its token
        } finally {
            ouverts.fermer(file);
        }
    }

    /** Rights are read again now and then, and before anything is told that may have changed them. */
    private void suivre(Context requete, Droits depart, BlockingQueue<Annonce> file, OutputStream sortie)
            throws IOException, InterruptedException {
        Droits droits = depart;
        long lus = System.nanoTime();
        long signe = lus;
        for (Annonce annonce = attendre(file, signe); annonce != Annonce.FIN; annonce = attendre(file, signe)) {
            boolean change = false;
            if (annonce == null || annonce.toucheLesDroits() || System.nanoTime() - lus > battement) {
                Droits nouveaux = acces.exiger(requete).droits();
                lus = System.nanoTime();
                change = !nouveaux.equals(droits);
                droits = nouveaux;
            }
            if (change || annonce != null && annonce.concerne(droits)) {
                ecrire(sortie, "data: {\"seq\":" + (annonce == null ? evenements.dernier() : annonce.seq()) + "}\n\n");
                signe = System.nanoTime();
            } else if (System.nanoTime() - signe >= battement) {
                ecrire(sortie, ": toujours là\n\n");
                signe = System.nanoTime();
            }
        }
    }

    /** All that waits, in one; {@code null} when nothing has come until the next sign of life. */
    private @Nullable Annonce attendre(BlockingQueue<Annonce> file, long signe) throws InterruptedException {
        Annonce annonce = file.poll(signe + battement - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (annonce == null) {
            return null;
        }
        List<Annonce> toutes = new ArrayList<>(List.of(annonce));
        file.drainTo(toutes);
        return toutes.contains(Annonce.FIN) ? Annonce.FIN : toutes.stream().reduce(Annonce::puis).orElse(annonce);
    }

    private static void ecrire(OutputStream sortie, String texte) throws IOException {
        sortie.write(texte.getBytes(StandardCharsets.UTF_8));
        sortie.flush();
    }
}
