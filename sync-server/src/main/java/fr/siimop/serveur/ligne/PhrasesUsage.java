package fr.siimop.serveur.ligne;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Picocli's complaints in French, one sentence each, recognised by their type and never by their text. */
final class PhrasesUsage {

    static final String COMMANDE_ABSENTE = "Il manque la commande, par exemple « servir » ou « demo ».";

    private final Map<String, String> environnement;

    PhrasesUsage(Map<String, String> environnement) {
        this.environnement = environnement;
    }

    String phrase(ParameterException erreur, String[] recus) {
        return switch (erreur) {
            case UnmatchedArgumentException inconnu -> inconnu(inconnu);
            case MissingParameterException manque -> manque(manque);
            case OverwrittenOptionException double_ ->
                "L’option " + nom(double_.getOverwritten()) + " est donnée deux fois ; gardez-en une.";
            default -> valeur(erreur, recus);
        };
    }

    private static String inconnu(UnmatchedArgumentException erreur) {
        String argument = erreur.getUnmatched().getFirst();
        boolean option = argument.startsWith("-");
        List<String> proches = erreur.getSuggestions();
        String suite = proches.isEmpty() ? "" : " Vouliez-vous dire « " + proches.getFirst() + " » ?";
        return (option ? "L’option « " : "Le mot « ") + argument + " » n’existe pas ici." + suite;
    }

    private static String manque(MissingParameterException erreur) {
        List<ArgSpec> manquants = erreur.getMissing();
        if (manquants.isEmpty()) {
            return "Il manque une valeur à la fin de la ligne.";
        }
        ArgSpec premier = manquants.getFirst();
        return premier.required() && manquants.size() >= 1 && !demandeValeur(erreur, premier)
                ? "Il manque l’option " + nom(premier) + " " + valeurs(premier) + "."
                : "L’option " + nom(premier) + " attend une valeur " + valeurs(premier) + ".";
    }

    /** The option was written, without the value that follows it. */
    private static boolean demandeValeur(MissingParameterException erreur, ArgSpec argument) {
        return argument instanceof OptionSpec option && erreur.getCommandLine().getParseResult() != null
                && Arrays.stream(option.names())
                        .anyMatch(nom -> erreur.getCommandLine().getParseResult().originalArgs().contains(nom));
    }

    private String valeur(ParameterException erreur, String[] recus) {
        ArgSpec argument = erreur.getArgSpec();
        if (argument == null) {
            return Objects.requireNonNullElse(erreur.getMessage(), COMMANDE_ABSENTE);
        }
        String attendu = erreur.getCause() instanceof TypeConversionException cause
                ? Objects.requireNonNullElse(cause.getMessage(), "")
                : "Valeurs possibles : " + valeurs(argument) + ".";
        return origine(argument, recus) + " ne peut pas valoir « " + valeurRecue(erreur, argument, recus) + " ». "
                + attendu;
    }

    private String valeurRecue(ParameterException erreur, ArgSpec argument, String[] recus) {
        String valeur = erreur.getValue();
        if (valeur == null && argument instanceof OptionSpec option && !ecrite(option, recus)) {
            valeur = environnement.get(ValeursDEnvironnement.variable(option));
        }
        return valeur == null ? "" : valeur;
    }

    private static String origine(ArgSpec argument, String[] recus) {
        return argument instanceof OptionSpec option && !ecrite(option, recus)
                ? "La variable " + ValeursDEnvironnement.variable(option)
                : "L’option " + nom(argument);
    }

    private static boolean ecrite(OptionSpec option, String[] recus) {
        return Arrays.stream(recus).anyMatch(recu -> Arrays.stream(option.names())
                .anyMatch(nom -> recu.equals(nom) || recu.startsWith(nom + "=")));
    }

    private static String nom(@Nullable ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : String.valueOf(argument);
    }

    private static String valeurs(ArgSpec argument) {
        return argument.paramLabel();
    }
}
