package fr.siimop.atelier.sync;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

import fr.siimop.atelier.cache.copie.Cache;
import fr.siimop.atelier.cache.copie.EcritureCache;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.descripteur.Registre;

/**
 * Receives what changed. One thread reads and parses while the other writes. A cut leaves the cache at its last
 * checkpoint, from which the next request goes on.
 */
final class Tirage {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Tirage.class);
    private static final int LIGNES_PAR_REPONSE = 200_000;

    private final ClientServeur client;
    private final Cache cache;
    private final Registre registre;
    private final EcritureCache.Temoin temoin;

    Tirage(ClientServeur client, Cache cache, Registre registre, EcritureCache.Temoin temoin) {
        this.client = client;
        this.cache = cache;
        this.registre = registre;
        this.temoin = temoin;
    }

    /** Until the server says that there is nothing more. */
    void tirer(Suivi suivi, Reception reception) throws EchecServeur, Arret {
        boolean fin = false;
        while (!fin) {
            suivi.verifier();
            fin = reponse(suivi, reception);
        }
    }

    private boolean reponse(Suivi suivi, Reception reception) throws EchecServeur, Arret {
        @Nullable
        String curseur = cache.curseur().orElse(null);
        ClientServeur.Lignes lignes = client.tirer(curseur, LIGNES_PAR_REPONSE);
        InputStream flux = lignes.flux();
        reception.marques(lignes);
        suivi.auBesoin(() -> fermer(flux));
        BlockingQueue<MessageTirage> file = new ArrayBlockingQueue<>(16);
        Thread lecteur = Thread.ofPlatform().daemon().name("atelier-tirage").start(() -> lire(flux, file));
        try (EcritureCache ecriture = cache.ecriture(temoin)) {
            if (curseur == null) {
                ecriture.commencerInstantane();
                reception.instantane();
            }
            return ecrire(file, ecriture, suivi, reception);
        } finally {
            fermer(flux);
            lecteur.interrupt();
        }
    }

    private boolean ecrire(BlockingQueue<MessageTirage> file, EcritureCache ecriture, Suivi suivi, Reception reception)
            throws EchecServeur, Arret {
        boolean fin = false;
        boolean jalonne = false;
        List<MessageTirage.Sortie> sorties = new ArrayList<>();
        while (true) {
            MessageTirage message = suivant(file, suivi);
            if (message instanceof MessageTirage.Rangees recues) {
                reception.fusionnees(recues.descripteur(),
                        ecriture.recevoir(recues.descripteur(), recues.rangees()));
                reception.recues(recues.descripteur(), recues.rangees(), suivi);
            } else if (message instanceof MessageTirage.Sortie sortie) {
                ecriture.supprimer(sortie.table(), sortie.id());
                sorties.add(sortie);
            } else if (message instanceof MessageTirage.Jalon jalon) {
                ecriture.jalon(jalon.curseur(), jalon.fin());
                sorties.forEach(reception::sortie);
                sorties.clear();
                jalonne = true;
                fin = jalon.fin();
            } else if (message instanceof MessageTirage.Termine termine) {
                suivi.verifier();
                verifier(termine, jalonne, fin);
                return fin;
            }
        }
    }

    private void verifier(MessageTirage.Termine termine, boolean jalonne, boolean fin) throws EchecServeur {
        if (termine.illisibles() > 0) {
            JOURNAL.warn("{} values could not be read and were left empty", termine.illisibles());
        }
        Throwable erreur = termine.erreur();
        if (erreur != null && !fin) {
            throw erreur instanceof IOException || erreur instanceof JacksonException
                    ? EchecServeur.injoignable(client.adresse(), erreur)
                    : EchecServeur.illisible(client.adresse(), erreur);
        }
        if (!jalonne) {
            throw new EchecServeur(EchecServeur.Nature.PANNE,
                    "La réponse du serveur s’est arrêtée avant la fin\u00a0: réessayez. Rien n’est perdu.");
        }
    }

    private static MessageTirage suivant(BlockingQueue<MessageTirage> file, Suivi suivi) throws Arret {
        try {
            suivi.verifier();
            return file.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Arret();
        }
    }

    /** Whatever happens to it, it ends with a message: the other thread waits for that. */
    private void lire(InputStream flux, BlockingQueue<MessageTirage> file) {
        LecteurTirage lecteur = new LecteurTirage(registre, file::put);
        try {
            Throwable erreur = null;
            try {
                lecteur.lire(flux);
            } catch (IOException | RuntimeException | Error e) {
                erreur = e;
            }
            file.put(new MessageTirage.Termine(erreur, lecteur.illisibles()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void fermer(InputStream flux) {
        try {
            flux.close();
        } catch (IOException e) {
            JOURNAL.debug("Closing a pull", e);
        }
    }
}
