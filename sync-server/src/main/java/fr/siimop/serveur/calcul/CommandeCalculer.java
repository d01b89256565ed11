package fr.siimop.serveur.calcul;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Either one of the calculations below, or the replay of an archive, which names its own. */
@Command(name = "calculer", description = "Exécute un calcul officiel sur des fichiers, ou en rejoue l’archive.")
final class CommandeCalculer implements Callable<Integer> {

    @Option(names = "--rejouer", paramLabel = "FICHIER", description = "Rejoue l’archive d’un calcul et compare chaque fichier à l’octet près.")
    private @Nullable Path archive;

    @Option(names = "--sortie", paramLabel = "DIR", description = "Avec --rejouer : dossier où écrire le rejeu.")
    private @Nullable Path sortie;

    @Spec
    private @Nullable CommandSpec spec;

    private final Execution execution;

    CommandeCalculer(Execution execution) {
        this.execution = execution;
    }

    @Override
    public Integer call() {
        if (archive == null) {
            CommandLine ligne = spec == null ? new CommandLine(this) : spec.commandLine();
            throw new CommandLine.ParameterException(ligne,
                    "Indiquez le calcul (" + String.join(", ", ligne.getSubcommands().keySet()) + ") ou --rejouer.");
        }
        return execution.rejouer(archive, sortie);
    }
}
