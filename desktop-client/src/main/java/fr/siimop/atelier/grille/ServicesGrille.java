package fr.siimop.atelier.grille;

import java.util.concurrent.Executor;

import javafx.application.Platform;

/**
 * What the workbench gives to each screen made of a table.
 *
 * @param fond runs what takes time, off the UI thread
 * @param ui   runs on the UI thread, at once when already there
 */
public record ServicesGrille(SourceLignes source, PuitsEdition puits, PileAnnulation pile, Executor fond,
        Executor ui) {

    public static ServicesGrille de(SourceLignes source, PuitsEdition puits, Executor fond) {
        return new ServicesGrille(source, puits, new PileAnnulation(puits, fond, ServicesGrille::surUi), fond,
                ServicesGrille::surUi);
    }

    private static void surUi(Runnable tache) {
        if (Platform.isFxApplicationThread()) {
            tache.run();
        } else {
            Platform.runLater(tache);
        }
    }
}
