package fr.siimop.serveur.ligne;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import fr.siimop.serveur.http.Reglages;
import fr.siimop.serveur.stockage.ParametresBase;

/** Options of every command that opens the database and may serve it. */
final class OptionsServeur {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec commande;

    @Option(names = "--port", paramLabel = "PORT", converter = NumeroDePort.class, defaultValue = "7070", description = "Port HTTP (${DEFAULT-VALUE} par défaut ; 0 : un port libre).")
    private int port;

    @Option(names = "--adresse", paramLabel = "HÔTE", description = "Adresse réseau où écouter (par défaut toutes ; en démonstration, cette machine seule).")
    private @Nullable String adresse;

    @Option(names = "--donnees", paramLabel = "DOSSIER", defaultValue = "donnees", description = "Dossier de la base H2 intégrée (« ${DEFAULT-VALUE} » par défaut).")
    private Path donnees = Path.of("donnees");

    @Option(names = "--base", paramLabel = "URL_JDBC", description = "Base à utiliser à la place, par exemple jdbc:postgresql://serveur:5432/siimop.")
    private @Nullable String base;

    @Option(names = "--utilisateur", paramLabel = "NOM", description = "Utilisateur de cette base.")
    private @Nullable String utilisateur;

    @Option(names = "--mot-de-passe-fichier", paramLabel = "FICHIER", description = "Fichier dont la première ligne est le mot de passe de cette base.")
    private @Nullable Path motDePasseFichier;

    @Option(names = "--derriere-proxy", description = "Croit le proxy qui précède ce serveur sur l’adresse de l’appelant et sur https.")
    private boolean derriereProxy;

    Reglages reglages(String adresseParDefaut) {
        return new Reglages(adresse == null ? adresseParDefaut : adresse, port, derriereProxy);
    }

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
        if (motDePasseFichier == null) {
            return null;
        }
        try {
            return Files.readString(motDePasseFichier).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new RefusCommande("Le fichier du mot de passe « " + motDePasseFichier
                    + " » est absent, illisible ou n’est pas du texte : vérifiez l’option --mot-de-passe-fichier.");
        }
    }

    /** Ports that exist. */
    static final class NumeroDePort implements CommandLine.ITypeConverter<Integer> {

        private static final int MAXIMUM = 65_535;

        @Override
        public Integer convert(String texte) {
            try {
                int port = Integer.parseInt(texte);
                if (port >= 0 && port <= MAXIMUM) {
                    return port;
                }
            } catch (NumberFormatException e) {
                throw refus();
            }
            throw refus();
        }

        private static CommandLine.TypeConversionException refus() {
            return new CommandLine.TypeConversionException("Un port est un nombre entier de 0 à " + MAXIMUM + ".");
        }
    }
}
