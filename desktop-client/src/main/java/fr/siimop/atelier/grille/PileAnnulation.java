package fr.siimop.atelier.grille;

import java.util.ArrayDeque;
import java.util.Deque;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

/**
 * The one undo stack of the workbench: every screen executes its commands through it, the application bar undoes and
 * redoes. UI thread only.
 */
public final class PileAnnulation {

    private static final int PROFONDEUR = 500;

    private final PuitsEdition puits;
    private final Deque<Commande> faites = new ArrayDeque<>();
    private final Deque<Commande> defaites = new ArrayDeque<>();
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
        puits.appliquer(commande);
        faites.push(commande);
        if (faites.size() > PROFONDEUR) {
            faites.removeLast();
        }
        defaites.clear();
        nommer();
    }

    /** What was undone, or {@code null} when there was nothing. */
    public @Nullable Commande annuler() {
        Commande commande = faites.poll();
        if (commande != null) {
            puits.appliquer(commande.inverse());
            defaites.push(commande);
            nommer();
        }
        return commande;
    }

    public @Nullable Commande retablir() {
        Commande commande = defaites.poll();
        if (commande != null) {
            puits.appliquer(commande);
            faites.push(commande);
            nommer();
        }
        return commande;
    }

    private void nommer() {
        aAnnuler.set(faites.isEmpty() ? "" : faites.peek().nom());
        aRetablir.set(defaites.isEmpty() ? "" : defaites.peek().nom());
    }
}
