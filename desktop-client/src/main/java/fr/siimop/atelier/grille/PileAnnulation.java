package fr.siimop.atelier.grille;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.PuitsEdition.Retour;

/**
 * The one undo stack of the workbench: every screen does its gestures through it, the application bar undoes and
 * redoes. UI thread only. A long gesture is done in the background, and those asked for meanwhile wait for their turn.
 */
public final class PileAnnulation {

    private static final int PROFONDEUR = 500;
    /** Cells remembered in all: some 250 MB at worst, a quarter of the memory that the workbench is given. */
    private static final int POIDS_MAXIMAL = 2_000_000;

    private final PuitsEdition puits;
    private final Executor fond;
    private final Executor ui;
    private final Deque<Geste> faits = new ArrayDeque<>();
    private final Deque<Geste> defaits = new ArrayDeque<>();
    private final Deque<Supplier<@Nullable Passage>> attente = new ArrayDeque<>();
    private final ReadOnlyStringWrapper aAnnuler = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper aRetablir = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper enCours = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Geste> dernierFait = new ReadOnlyObjectWrapper<>();
    private boolean occupee;

    /** One way through a gesture. A failed one goes back where it came from. */
    private record Passage(Geste geste, Runnable acte, Runnable suite, Runnable fini, Runnable echec) {}

    /** Everything is done at once, in the caller's thread. */
    public PileAnnulation(PuitsEdition puits) {
        this(puits, Runnable::run, Runnable::run);
    }

    public PileAnnulation(PuitsEdition puits, Executor fond, Executor ui) {
        this.puits = puits;
        this.fond = fond;
        this.ui = ui;
    }

    /** Name of what Ctrl Z undoes; empty when there is nothing. */
    public ReadOnlyStringProperty aAnnuler() {
        return aAnnuler.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty aRetablir() {
        return aRetablir.getReadOnlyProperty();
    }

    /** What was done last, told once it is; what is undone or redone says so elsewhere. */
    public ReadOnlyObjectProperty<@Nullable Geste> dernierFait() {
        return dernierFait.getReadOnlyProperty();
    }

    /** Name of the long gesture being done or undone; empty most of the time. */
    public ReadOnlyStringProperty enCours() {
        return enCours.getReadOnlyProperty();
    }

    public void executer(Commande commande) {
        executer(new GesteCommande(puits, commande));
    }

    public void executer(Geste geste) {
        executer(geste, () -> {});
    }

    /** @param fini told once the gesture is done */
    public void executer(Geste geste, Runnable fini) {
        executer(geste, fini, () -> {});
    }

    /** @param echec told when the gesture failed and nothing of it was done */
    public void executer(Geste geste, Runnable fini, Runnable echec) {
        enchainer(() -> new Passage(geste, geste::faire, () -> {
            faits.push(geste);
            defaits.clear();
            alleger();
        }, () -> {
            dernierFait.set(geste);
            fini.run();
        }, echec));
    }

    public void annuler() {
        annuler(geste -> {});
    }

    /** @param fini told what was undone; not called when there was nothing */
    public void annuler(Consumer<Geste> fini) {
        enchainer(() -> {
            Geste geste = faits.poll();
            return geste == null
                    ? null
                    : new Passage(geste, geste::defaire, () -> defaits.push(geste), () -> fini.accept(geste),
                            () -> faits.push(geste));
        });
    }

    public void retablir() {
        retablir(geste -> {});
    }

    public void retablir(Consumer<Geste> fini) {
        enchainer(() -> {
            Geste geste = defaits.poll();
            return geste == null
                    ? null
                    : new Passage(geste, geste::faire, () -> faits.push(geste), () -> fini.accept(geste),
                            () -> defaits.push(geste));
        });
    }

    private void enchainer(Supplier<@Nullable Passage> demande) {
        attente.add(demande);
        suivre();
    }

    private void suivre() {
        while (!occupee && !attente.isEmpty()) {
            Passage passage = attente.remove().get();
            if (passage == null) {
                continue;
            }
            if (passage.geste().lourd()) {
                enFond(passage);
            } else {
                surPlace(passage);
            }
        }
    }

    private void surPlace(Passage passage) {
        try {
            passage.acte().run();
        } catch (RuntimeException | Error e) {
            passage.echec().run();
            ui.execute(this::suivre);
            throw e;
        }
        finir(passage);
    }

    private void enFond(Passage passage) {
        occupee = true;
        enCours.set(passage.geste().nom());
        fond.execute(() -> {
            try {
                passage.acte().run();
                ui.execute(() -> {
                    liberer();
                    finir(passage);
                    suivre();
                });
            } catch (RuntimeException | Error e) {
                ui.execute(() -> {
                    liberer();
                    passage.echec().run();
                    ui.execute(this::suivre);
                    throw e;
                });
            }
        });
    }

    private void liberer() {
        occupee = false;
        enCours.set("");
    }

    private void finir(Passage passage) {
        passage.geste().apres();
        passage.suite().run();
        nommer();
        passage.fini().run();
    }

    private void alleger() {
        long poids = faits.stream().mapToLong(Geste::poids).sum();
        while (faits.size() > PROFONDEUR || faits.size() > 1 && poids > POIDS_MAXIMAL) {
            poids -= faits.removeLast().poids();
        }
    }

    private void nommer() {
        aAnnuler.set(faits.isEmpty() ? "" : faits.element().nom());
        aRetablir.set(defaits.isEmpty() ? "" : defaits.element().nom());
    }

    private static final class GesteCommande implements Geste {

        private final Commande commande;
        private Retour suite;

        GesteCommande(PuitsEdition puits, Commande commande) {
            this.commande = commande;
            this.suite = () -> puits.appliquer(commande);
        }

        @Override
        public String nom() {
            return commande.nom();
        }

        @Override
        public void faire() {
            suite = suite.prendre();
        }

        @Override
        public void defaire() {
            suite = suite.prendre();
        }
    }
}
