package fr.siimop.serveur.ligne;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

import fr.siimop.serveur.http.Reglages;

/** Options of every command that may serve. */
final class OptionsServeur extends OptionsBase {

    @Option(names = "--port", paramLabel = "PORT", converter = NumeroDePort.class, defaultValue = "7070", description = "Port HTTP (${DEFAULT-VALUE} par défaut ; 0 : un port libre).")
    private int port;

    @Option(names = "--adresse", paramLabel = "HÔTE", description = "Adresse réseau où écouter (par défaut toutes ; en démonstration, cette machine seule).")
    private @Nullable String adresse;

    @Option(names = "--derriere-proxy", description = "Croit le proxy qui précède ce serveur sur l’adresse de l’appelant et sur https.")
    private boolean derriereProxy;

    Reglages reglages(String adresseParDefaut) {
        return new Reglages(adresse == null ? adresseParDefaut : adresse, port, derriereProxy);
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
