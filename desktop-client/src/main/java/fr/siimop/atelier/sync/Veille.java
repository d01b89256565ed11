package fr.siimop.atelier.sync;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.siimop.atelier.sync.EtatLiaison.Evenement;
import fr.siimop.atelier.tache.Arret;

/**
 * Between two synchronisations, listens to what happens on the server. Where events cannot pass (an old proxy), asks
 * now and then instead. Waits differ from one computer to the next, so that they never all come back together.
 */
public final class Veille implements AutoCloseable {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Veille.class);
    private static final Duration PREMIERE_ATTENTE = Duration.ofSeconds(5);
    private static final Duration PLUS_LONGUE_ATTENTE = Duration.ofMinutes(1);
    /** Times as long as the reception that precedes it. */
    private static final int REPOS = 9;
    private static final Duration PLUS_LONG_REPOS = Duration.ofSeconds(15);
    private static final Duration SANS_EVENEMENTS = Duration.ofSeconds(60);

    private final ClientServeur client;
    private final Liaison liaison;
    private final RandomGenerator hasard;
    private final Runnable changement;
    private final Thread fil;
    private final ReentrantLock reception = new ReentrantLock();
    private volatile boolean fermee;
    private volatile @Nullable InputStream flux;

    /** @param changement receives what changed; run here, one at a time */
    public Veille(ClientServeur client, Liaison liaison, RandomGenerator hasard, Runnable changement) {
        this.client = client;
        this.liaison = liaison;
        this.hasard = hasard;
        this.changement = changement;
        this.fil = Thread.ofPlatform().daemon().name("atelier-veille").unstarted(this::veiller);
    }

    public void commencer() {
        fil.start();
    }

    private void veiller() {
        Duration attente = PREMIERE_ATTENTE;
        try {
            while (!fermee) {
                if (liaison.situation().etat().parle()) {
                    attente = ecouter() ? PREMIERE_ATTENTE : plusLongue(attente);
                }
                Thread.sleep(autour(attente).toMillis());
            }
        } catch (InterruptedException e) {
            JOURNAL.debug("No longer listening");
        } catch (Arret e) {
            JOURNAL.debug("Stopped listening");
        }
    }

    /** True when the server answered. */
    private boolean ecouter() throws InterruptedException, Arret {
        try (InputStream ouvert = client.evenements()) {
            flux = ouvert;
            liaison.recevoirEnFond(Evenement.REUSSIR);
            recevoir();
            lire(ouvert);
            return true;
        } catch (EchecServeur e) {
            // a proxy that lets no events through says nothing of the rest: what follows will
            if (e.nature() != EchecServeur.Nature.ETRANGER) {
                liaison.recevoirEnFond(e);
            }
            if (e.nature() == EchecServeur.Nature.REFUS || e.nature() == EchecServeur.Nature.ETRANGER) {
                recevoir();
                Thread.sleep(autour(SANS_EVENEMENTS).toMillis());
                return true;
            }
            return false;
        } catch (IOException e) {
            JOURNAL.debug("Events interrupted", e);
            return true;
        } finally {
            flux = null;
        }
    }

    private void lire(InputStream ouvert) throws IOException, InterruptedException {
        BufferedReader lecteur = new BufferedReader(new InputStreamReader(ouvert, StandardCharsets.UTF_8));
        for (String ligne = lecteur.readLine(); ligne != null && !fermee; ligne = lecteur.readLine()) {
            if (ligne.startsWith("data:")) {
                Thread.sleep(hasard.nextInt(100, 1500));
                while (lecteur.ready()) {
                    lecteur.readLine();
                }
                long debut = System.nanoTime();
                recevoir();
                souffler(Duration.ofNanos(System.nanoTime() - debut));
            }
        }
    }

    private void recevoir() {
        reception.lock();
        try {
            if (!fermee) {
                changement.run();
            }
        } finally {
            reception.unlock();
        }
    }

    /** Receiving takes a small part of the time, however much others write and however slow the server has become. */
    private void souffler(Duration reception) throws InterruptedException {
        Duration repos = reception.multipliedBy(REPOS);
        Thread.sleep(autour(repos.compareTo(PLUS_LONG_REPOS) > 0 ? PLUS_LONG_REPOS : repos).toMillis());
    }

    private static Duration plusLongue(Duration attente) {
        Duration doublee = attente.multipliedBy(2);
        return doublee.compareTo(PLUS_LONGUE_ATTENTE) > 0 ? PLUS_LONGUE_ATTENTE : doublee;
    }

    private Duration autour(Duration attente) {
        return Duration.ofMillis((long) (attente.toMillis() * hasard.nextDouble(0.8, 1.2)));
    }

    /** Interrupted only while it waits: an interrupt during a reception would close H2's file under all who use it. */
    @Override
    public void close() {
        fermee = true;
        InputStream ouvert = flux;
        if (ouvert != null) {
            try {
                ouvert.close();
            } catch (IOException e) {
                JOURNAL.debug("Closing the events", e);
            }
        }
        reception.lock();
        try {
            fil.interrupt();
        } finally {
            reception.unlock();
        }
    }
}
