package fr.siimop.atelier.grille;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Executor;

import javafx.application.Platform;

import fr.siimop.atelier.grille.vue.MemoireVues;
import fr.siimop.atelier.grille.vue.VuesEnMemoire;
import fr.siimop.atelier.tache.Priorite;
import fr.siimop.modele.descripteur.GenerateurId;
import fr.siimop.modele.descripteur.UuidV7;

/**
 * What the workbench gives to each screen made of a table.
 *
 * @param fond runs what takes time, off the UI thread
 * @param ui   runs on the UI thread, at once when already there
 * @param ids  of the rows made here
 * @param contenus of the attached files
 * @param vues where this person's views are kept
 * @param priorite of what a person waits for over what is done meanwhile
 */
public record ServicesGrille(SourceLignes source, PuitsEdition puits, PileAnnulation pile, Executor fond,
        Executor ui, Ouvreur ouvreur, GenerateurId ids, MemoireVues vues,
        Contenus contenus, Priorite priorite) {

    /** Views are forgotten with the window. */
    public ServicesGrille(SourceLignes source, PuitsEdition puits, PileAnnulation pile, Executor fond, Executor ui) {
        this(source, puits, pile, fond, ui, Ouvreur.AUCUN, new UuidV7(Clock.systemUTC(), new SecureRandom()),
                new VuesEnMemoire(), Contenus.AUCUN, new Priorite());
    }

    public static ServicesGrille de(SourceLignes source, PuitsEdition puits, Executor fond) {
        return de(source, puits, fond, ServicesGrille::surUi);
    }

    public static ServicesGrille de(SourceLignes source, PuitsEdition puits, Executor fond, Executor ui) {
        Priorite priorite = new Priorite();
        return new ServicesGrille(source, puits, new PileAnnulation(puits, priorite.attendu(fond), ui), fond, ui,
                Ouvreur.AUCUN, new UuidV7(Clock.systemUTC(), new SecureRandom()), new VuesEnMemoire(), Contenus.AUCUN,
                priorite);
    }

    public ServicesGrille avecVues(MemoireVues gardees) {
        return new ServicesGrille(source, puits, pile, fond, ui, ouvreur, ids, gardees, contenus, priorite);
    }

    public ServicesGrille avec(Ouvreur autre) {
        return new ServicesGrille(source, puits, pile, fond, ui, autre, ids, vues, contenus, priorite);
    }

    public ServicesGrille avec(Contenus autres) {
        return new ServicesGrille(source, puits, pile, fond, ui, ouvreur, ids, vues, autres, priorite);
    }

    /** Runs what a person waits for, before everything else. */
    public Executor attendu() {
        return priorite.attendu(fond);
    }

    private static void surUi(Runnable tache) {
        if (Platform.isFxApplicationThread()) {
            tache.run();
        } else {
            Platform.runLater(tache);
        }
    }
}
