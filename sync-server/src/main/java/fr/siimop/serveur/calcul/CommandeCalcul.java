package fr.siimop.serveur.calcul;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import fr.siimop.modele.calcul.Calcul;

/** A calculation without options of its own. */
@Command
final class CommandeCalcul implements Callable<Integer> {

    @Mixin
    private final Dossiers dossiers = new Dossiers();

    @Option(names = "--archive", paramLabel = "FICHIER", description = "Écrit aussi l’archive du calcul, que calculer --rejouer saura rejouer.")
    private @Nullable Path archive;

    private final Execution execution;
    private final Calcul<?, ?> calcul;

    CommandeCalcul(Execution execution, Calcul<?, ?> calcul) {
        this.execution = execution;
        this.calcul = calcul;
    }

    @Override
    public Integer call() {
        return execution.calculer(calcul, dossiers.entree, dossiers.sortie, archive);
    }
}
