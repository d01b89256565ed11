package fr.siimop.atelier.grille;

import java.util.concurrent.Executor;

/**
 * What the workbench gives to each screen made of a table.
 *
 * @param fond runs what takes time, off the UI thread
 */
public record ServicesGrille(SourceLignes source, PuitsEdition puits, PileAnnulation pile, Executor fond) {

    public static ServicesGrille de(SourceLignes source, PuitsEdition puits, Executor fond) {
        return new ServicesGrille(source, puits, new PileAnnulation(puits), fond);
    }
}
