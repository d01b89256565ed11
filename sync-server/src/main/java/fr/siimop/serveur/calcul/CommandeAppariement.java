package fr.siimop.serveur.calcul;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The matching, with its options. */
@Command(description = "Appariement des docteurs juniors : le plus grand appariement faiblement stable.")
final class CommandeAppariement implements Callable<Integer> {

    @Mixin
    private final Dossiers dossiers = new Dossiers();

    @Mixin
    private final LigneAppariement options = new LigneAppariement();

    @Option(names = "--archive", paramLabel = "FICHIER", description = "Écrit aussi l’archive du calcul, que calculer --rejouer saura rejouer.")
    private @Nullable Path archive;

    private final Execution execution;

    CommandeAppariement(Execution execution) {
        this.execution = execution;
    }

    @Override
    public Integer call() {
        return execution.calculer(Calculs.appariement(options.options()), dossiers.entree, dossiers.sortie, archive);
    }
}
