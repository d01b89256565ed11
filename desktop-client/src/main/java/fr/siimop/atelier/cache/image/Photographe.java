package fr.siimop.atelier.cache.image;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.siimop.atelier.cache.fichier.Rangement;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;

/** Reads tables by their images, and makes these in the background: whatever fails there, the table itself is read. */
public final class Photographe implements AutoCloseable {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Photographe.class);
    /** Of an image while others write. */
    private static final int ESSAIS = 3;
    /** How many times the quiet that is waited for may be put off. */
    private static final int PATIENCE = 5;
    /** How long closing waits for an image that is being made. */
    private static final int ATTENTE_SECONDES = 5;

    private final Images images;
    private final Rangement rangement;
    private final Function<String, List<Ligne>> toutLire;
    private final BiFunction<String, UUID, @Nullable Ligne> lireUne;
    private final Map<String, DescripteurEntite<?>> connus = new ConcurrentHashMap<>();
    private final Map<String, Prevue> prevues = new HashMap<>();
    private final ScheduledExecutorService fond = Executors.newSingleThreadScheduledExecutor(tache -> Thread
            .ofPlatform().name("images").daemon().priority(Thread.MIN_PRIORITY).unstarted(tache));

    private record Prevue(DescripteurEntite<?> descripteur, long limite, Future<?> depart) {}

    /**
     * @param toutLire reads a table
     * @param lireUne  reads one row of a table
     */
    public Photographe(Images images, Rangement rangement, Function<String, List<Ligne>> toutLire,
            BiFunction<String, UUID, @Nullable Ligne> lireUne) {
        this.images = images;
        this.rangement = rangement;
        this.toutLire = toutLire;
        this.lireUne = lireUne;
    }

    public List<Ligne> lignes(DescripteurEntite<?> descripteur) {
        connus.put(descripteur.table(), descripteur);
        try (Rangement.Usage usage = rangement.lire()) {
            Images.Etat etat = images.etat(descripteur.table());
            Optional<Images.Image> image = images.lire(descripteur);
            if (image.isEmpty()) {
                List<Ligne> lignes = toutLire.apply(descripteur.table());
                enFond(() -> garder(descripteur, lignes, etat));
                return lignes;
            }
            if (!image.get().ecritesDepuis().isEmpty()) {
                refaire(descripteur.table());
            }
            return completer(descripteur.table(), image.get());
        } catch (SQLException | IllegalStateException e) {
            JOURNAL.warn("The image of {} cannot be read: the table is", descripteur.table(), e);
            return toutLire.apply(descripteur.table());
        }
    }

    private List<Ligne> completer(String table, Images.Image image) {
        if (image.ecritesDepuis().isEmpty()) {
            return image.lignes();
        }
        Map<UUID, @Nullable Ligne> ecrites = new HashMap<>();
        image.ecritesDepuis().forEach(id -> ecrites.put(id, lireUne.apply(table, id)));
        List<Ligne> lignes = new ArrayList<>(image.lignes().size() + ecrites.size());
        for (Ligne ligne : image.lignes()) {
            if (!ecrites.containsKey(ligne.id())) {
                lignes.add(ligne);
            }
        }
        ecrites.values().stream().filter(java.util.Objects::nonNull).forEach(lignes::add);
        return lignes;
    }

    /** Makes the image of a table that was read here, in the background, once nobody writes it any more. */
    public synchronized void refaire(String table) {
        DescripteurEntite<?> descripteur = connus.get(table);
        if (descripteur == null || fond.isShutdown()) {
            return;
        }
        Prevue avant = prevues.get(table);
        long maintenant = System.nanoTime();
        long limite = avant == null
                ? maintenant + TimeUnit.MILLISECONDS.toNanos(images.repos() * PATIENCE)
                : avant.limite();
        if (avant != null) {
            avant.depart().cancel(false);
        }
        long attente = Math.min(TimeUnit.MILLISECONDS.toNanos(images.repos()), Math.max(0, limite - maintenant));
        prevues.put(table, new Prevue(descripteur, limite,
                fond.schedule(() -> commencer(table, limite), attente, TimeUnit.NANOSECONDS)));
    }

    private void commencer(String table, long limite) {
        DescripteurEntite<?> descripteur;
        synchronized (this) {
            Prevue prevue = prevues.get(table);
            if (prevue == null || prevue.limite() != limite) {
                return;
            }
            prevues.remove(table);
            descripteur = prevue.descripteur();
        }
        photographier(descripteur);
    }

    /** Nothing while the program closes: the next opening makes it. */
    private void enFond(Runnable tache) {
        try {
            fond.execute(tache);
        } catch (RejectedExecutionException e) {
            JOURNAL.debug("Closing: no image is made any more");
        }
    }

    /** The one before may say rows that left: it does not stay when no other can take its place. */
    private void photographier(DescripteurEntite<?> descripteur) {
        try (Rangement.Usage usage = rangement.lire()) {
            for (int essai = 0; essai < ESSAIS; essai++) {
                Images.Etat etat = images.etat(descripteur.table());
                Optional<Images.Image> image = images.lire(descripteur);
                List<Ligne> lignes = image.isPresent()
                        ? completer(descripteur.table(), image.get())
                        : toutLire.apply(descripteur.table());
                if (!images.assezGrande(lignes.size())) {
                    break;
                }
                if (garder(descripteur, lignes, etat)) {
                    return;
                }
            }
            try (Rangement.Usage seul = rangement.ecrireSeul()) {
                images.oter(descripteur.table());
            }
        } catch (SQLException | RuntimeException e) {
            JOURNAL.warn("No image of {} was made", descripteur.table(), e);
        }
    }

    private boolean garder(DescripteurEntite<?> descripteur, List<Ligne> lignes, Images.Etat etat) {
        if (!images.assezGrande(lignes.size())) {
            return false;
        }
        List<byte[]> blocs = images.blocs(descripteur, lignes);
        try (Rangement.Usage seul = rangement.ecrireSeul()) {
            return images.garder(descripteur, blocs, etat);
        } catch (SQLException | RuntimeException e) {
            JOURNAL.warn("No image of {} was kept", descripteur.table(), e);
            return false;
        }
    }

    /**
     * Says, in the transaction that writes them, that these rows of a table are written or removed.
     *
     * @param retrait whether some are removed: an image of a table that nobody reads here does not outlive them
     * @return true when the table has an image that should be made anew soon
     */
    public boolean noter(Connection connexion, String table, List<UUID> ids, boolean retrait) throws SQLException {
        if (retrait && !connus.containsKey(table)) {
            Images.perdre(connexion, table);
            return false;
        }
        return images.noter(connexion, table, ids) || retrait;
    }

    /** What was to be made soon is made now. */
    private synchronized void avancer() {
        prevues.values().forEach(prevue -> {
            prevue.depart().cancel(false);
            fond.execute(() -> photographier(prevue.descripteur()));
        });
        prevues.clear();
        fond.shutdown();
    }

    @Override
    public void close() {
        avancer();
        try {
            if (!fond.awaitTermination(ATTENTE_SECONDES, TimeUnit.SECONDS)) {
                JOURNAL.info("Closing without the images that were being made");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
