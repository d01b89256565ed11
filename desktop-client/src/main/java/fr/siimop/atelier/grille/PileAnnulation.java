package fr.siimop.atelier.grille;

import java.util.ArrayDeque;
import java.util.Deque;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

/**
 * The one undo stack of the workbench: every screen does its gestures through it, the application bar undoes and
 * redoes. UI thread only.
 */
public final class PileAnnulation {

    private static final int PROFONDEUR = 500;

    private final PuitsEdition puits;
    private final Deque<Geste> faits = new ArrayDeque<>();
    private final Deque<Geste> defaits = new ArrayDeque<>();
    private final ReadOnlyStringWrapper aAnnuler = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper aRetablir = new ReadOnlyStringWrapper("");

    public PileAnnulation(PuitsEdition puits) {
        this.puits = puits;
    }

    /** Name of what Ctrl Z undoes; empty when there is nothing. */
    public ReadOnlyStringProperty aAnnuler() {
        return aAnnuler.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty aRetablir() {
        return aRetablir.getReadOnlyProperty();
    }

    public void executer(Commande commande) {
        executer(new GesteCommande(puits, commande));
    }

    public void executer(Geste geste) {
        geste.faire();
        faits.push(geste);
        if (faits.size() > PROFONDEUR) {
            faits.removeLast();
        }
        defaits.clear();
        nommer();
    }

    /** What was undone, or {@code null} when there was nothing. */
    public @Nullable Geste annuler() {
        Geste geste = faits.poll();
        if (geste != null) {
            geste.defaire();
            defaits.push(geste);
            nommer();
        }
        return geste;
    }

    public @Nullable Geste retablir() {
        Geste geste = defaits.poll();
        if (geste != null) {
            geste.faire();
            faits.push(geste);
            nommer();
        }
        return geste;
    }

    private void nommer() {
        aAnnuler.set(faits.isEmpty() ? "" : faits.element().nom());
        aRetablir.set(defaits.isEmpty() ? "" : defaits.element().nom());
    }

    private record GesteCommande(PuitsEdition puits, Commande commande) implements Geste {

        @Override
        public String nom() {
            return commande.nom();
        }

        @Override
        public void faire() {
            puits.appliquer(commande);
        }

        @Override
        public void defaire() {
            puits.appliquer(commande.inverse());
        }
    }
}
