package fr.siimop.serveur.ligne;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Each option may come from the environment: {@code --mot-de-passe-fichier} is SIIMOP_MOT_DE_PASSE_FICHIER. */
final class ValeursDEnvironnement implements IDefaultValueProvider {

    private final Map<String, String> environnement;

    ValeursDEnvironnement(Map<String, String> environnement) {
        this.environnement = environnement;
    }

    static String variable(OptionSpec option) {
        return "SIIMOP_" + option.longestName().replaceFirst("^--", "").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
            return null;
        }
        String valeur = environnement.get(variable(option));
        return valeur == null || valeur.isBlank() ? null : valeur.strip();
    }
}
