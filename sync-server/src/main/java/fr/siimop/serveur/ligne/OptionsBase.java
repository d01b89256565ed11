package fr.siimop.serveur.ligne;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import fr.siimop.serveur.stockage.ParametresBase;

/** Options of every command that opens the database. */
class OptionsBase {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec commande;

    @Option(names = "--donnees", paramLabel = "DOSSIER", defaultValue = "donnees", description = "Dossier de la base H2 intégrée (« ${DEFAULT-VALUE} » par défaut).")
    private Path donnees = Path.of("donnees");

    @Option(names = "--base", paramLabel = "URL_JDBC", description = "Base à utiliser à la place, par exemple jdbc:postgresql://serveur:5432/siimop.")
    private @Nullable String base;

    @Option(names = "--utilisateur", paramLabel = "NOM", description = "Utilisateur de cette base.")
    private @Nullable String utilisateur;

    @Option(names = "--mot-de-passe-fichier", paramLabel = "FICHIER", description = "Fichier dont la première ligne est le mot de passe de cette base.")
    private @Nullable Path motDePasseFichier;

    ParametresBase base() {
        if (base != null) {
            return ParametresBase.url(base, utilisateur, motDePasse());
        }
        if (commande != null && (utilisateur != null || motDePasseFichier != null)) {
            throw new ParameterException(commande.commandLine(),
                    "Les options --utilisateur et --mot-de-passe-fichier vont avec --base, qui manque.");
        }
        return ParametresBase.fichier(donnees);
    }

    private @Nullable String motDePasse() {
        return motDePasseFichier == null ? null : premiereLigne(motDePasseFichier, "--mot-de-passe-fichier");
    }

    /** A password is never an argument, which every program of the machine can read. */
    static String premiereLigne(Path fichier, String option) {
        try {
            return Files.readString(fichier).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new RefusCommande("Le fichier du mot de passe « " + fichier
                    + " » est absent, illisible ou n’est pas du texte : vérifiez l’option " + option + ".");
        }
    }
}
