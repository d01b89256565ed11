package fr.siimop.serveur.calcul;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Only holds the verifications below. */
@Command(name = "verifier", description = "Vérifie un résultat, propriété par propriété.")
final class CommandeVerifier implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine ligne = spec == null ? new CommandLine(this) : spec.commandLine();
        throw new CommandLine.ParameterException(ligne,
                "Indiquez le résultat à vérifier : " + String.join(", ", ligne.getSubcommands().keySet()) + ".");
    }
}
