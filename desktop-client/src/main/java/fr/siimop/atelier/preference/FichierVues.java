package fr.siimop.atelier.preference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

import fr.siimop.atelier.cache.espace.Dossiers;
import fr.siimop.atelier.grille.vue.VueTable;
import fr.siimop.atelier.grille.vue.VuesEnMemoire;
import fr.siimop.modele.sync.Json;

/** Views kept in {@code vues.json} beside the person's cache, written in the background after each change. */
public final class FichierVues extends VuesEnMemoire {

    private static final Logger JOURNAL = LoggerFactory.getLogger(FichierVues.class);

    private final Path fichier;
    private final Executor fond;
    private final AtomicReference<@Nullable Contenu> aEcrire = new AtomicReference<>();

    public FichierVues(Path dossier, Executor fond) {
        this.fichier = dossier.resolve("vues.json");
        this.fond = fond;
        reprendre(lire());
    }

    /** A damaged file is no reason not to work: the screens open as they first do. */
    private Contenu lire() {
        Contenu vide = new Contenu(VueTable.VERSION, java.util.List.of(), java.util.List.of());
        if (!Files.exists(fichier)) {
            return vide;
        }
        try {
            Contenu lu = Json.MAPPER.readValue(Files.readAllBytes(fichier), Contenu.class);
            return lu == null || lu.version() > VueTable.VERSION ? vide : lu;
        } catch (IOException | JacksonException e) {
            JOURNAL.warn("Views of {} cannot be read", fichier, e);
            return vide;
        }
    }

    @Override
    protected void changer() {
        if (aEcrire.getAndSet(contenu()) == null) {
            fond.execute(this::ecrire);
        }
    }

    /** Only the latest state is written, however many changes there were meanwhile. */
    private synchronized void ecrire() {
        Contenu voulu = aEcrire.getAndSet(null);
        if (voulu != null) {
            try {
                Dossiers.ecrirePrive(fichier, Json.MAPPER.writeValueAsBytes(voulu));
            } catch (IOException e) {
                JOURNAL.error("Writing the views", e);
            }
        }
    }
}
