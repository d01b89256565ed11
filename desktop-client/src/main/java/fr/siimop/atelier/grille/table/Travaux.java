package fr.siimop.atelier.grille.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.tache.Arret;
import fr.siimop.atelier.tache.Avancement;
import fr.siimop.atelier.tache.Echec;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.atelier.tache.Tache;
import fr.siimop.atelier.tache.Taches;

/**
 * The long work of one table: at most one at a time, shown with its progress, cancelled by a button. The next one takes
 * its place, when only the last answer counts, or waits for its turn.
 */
public final class Travaux {

    /** @param avancement as it was when this was said */
    public record EnCours(String quoi, Avancement avancement, Tache tache) {}

    private final Executor fond;
    private final Executor ui;
    private final Consumer<String> plainte;
    private final Deque<Runnable> attente = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable EnCours> enCours = new ReadOnlyObjectWrapper<>();

    /** @param plainte told what went wrong, in a sentence */
    public Travaux(Executor fond, Executor ui, Consumer<String> plainte) {
        this.fond = fond;
        this.ui = ui;
        this.plainte = plainte;
    }

    public ReadOnlyObjectProperty<@Nullable EnCours> enCours() {
        return enCours.getReadOnlyProperty();
    }

    /** In place of what is under way. The continuation runs on the UI thread, unless the work was cancelled. */
    public <T> void lancer(String quoi, Taches.Travail<T> travail, Consumer<T> suite) {
        attente.clear();
        arreter();
        demarrer(quoi, travail, suite);
    }

    /** After what is under way: a gesture of the person is never lost because she makes another. */
    public <T> void enchainer(String quoi, Taches.Travail<T> travail, Consumer<T> suite) {
        attente.add(() -> demarrer(quoi, travail, suite));
        suivre();
    }

    private void suivre() {
        if (enCours.get() == null && !attente.isEmpty()) {
            attente.remove().run();
        }
    }

    private <T> void demarrer(String quoi, Taches.Travail<T> travail, Consumer<T> suite) {
        Tache tache = new Tache();
        enCours.set(new EnCours(quoi, new Avancement(quoi, 0, 0), tache));
        Suivi suivi = Suivi.de(tache, etape -> ui.execute(() -> {
            if (estEnCours(tache)) {
                enCours.set(new EnCours(quoi, etape, tache));
            }
        }));
        fond.execute(() -> {
            try {
                T resultat = travail.faire(suivi);
                ui.execute(() -> finir(tache, () -> suite.accept(resultat)));
            } catch (Arret e) {
                ui.execute(() -> finir(tache, () -> {}));
            } catch (Throwable e) {
                Echec echec = Echec.de(e);
                ui.execute(() -> finir(tache, () -> plainte.accept(echec.phrase())));
            }
        });
    }

    /** The same for what is too short to be seen: at once, here. */
    public <T> void surPlace(Taches.Travail<T> travail, Consumer<T> suite) {
        T resultat;
        try {
            resultat = travail.faire(Suivi.muet());
        } catch (Exception e) {
            plainte.accept(Echec.de(e).phrase());
            return;
        }
        suite.accept(resultat);
    }

    public void arreter() {
        EnCours courant = enCours.get();
        if (courant != null) {
            courant.tache().annuler();
            enCours.set(null);
            suivre();
        }
    }

    private void finir(Tache tache, Runnable suite) {
        if (estEnCours(tache)) {
            enCours.set(null);
        }
        try {
            if (!tache.annulee()) {
                suite.run();
            }
        } finally {
            suivre();
        }
    }

    private boolean estEnCours(Tache tache) {
        EnCours courant = enCours.get();
        return courant != null && courant.tache() == tache;
    }
}
