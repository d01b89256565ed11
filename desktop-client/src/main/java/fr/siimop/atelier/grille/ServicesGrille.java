package fr.siimop.atelier.grille;

import java.util.concurrent.Executor;

import javafx.application.Platform;

import fr.siimop.atelier.grille.vue.MemoireVues;
import fr.siimop.atelier.grille.vue.VuesEnMemoire;

/**
 * What the workbench gives to each screen made of a table.
 *
 * @param fond runs what takes time, off the UI thread
 * @param ui   runs on the UI thread, at once when already there
 * @param vues where this person's views are kept
 */
public record ServicesGrille(SourceLignes source, PuitsEdition puits, PileAnnulation pile, Executor fond,
        Executor ui, MemoireVues vues) {

    /** Views are forgotten with the window. */
    public ServicesGrille(SourceLignes source, PuitsEdition puits, PileAnnulation pile, Executor fond, Executor ui) {
        this(source, puits, pile, fond, ui, new VuesEnMemoire());
    }

    public static ServicesGrille de(SourceLignes source, PuitsEdition puits, Executor fond) {
        return new ServicesGrille(source, puits, new PileAnnulation(puits, fond, ServicesGrille::surUi), fond,
                ServicesGrille::surUi);
    }

    public ServicesGrille avecVues(MemoireVues gardees) {
        return new ServicesGrille(source, puits, pile, fond, ui, gardees);
    }

    private static void surUi(Runnable tache) {
        if (Platform.isFxApplicationThread()) {
            tache.run();
        } else {
            Platform.runLater(tache);
        }
    }
}
