package fr.siimop.serveur.lanceur;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

import fr.siimop.serveur.ligne.Principal;

/** Entry point of the jar, readable by older Java versions. */
public final class Lanceur {

    static final int VERSION_REQUISE = 25;

    /** Set on the program started anew: what it runs on is what we chose, so it must not look any further. */
    static final String RELANCE = "siimop.relance";

    private static final int MAUVAIS_USAGE = 2;

    private Lanceur() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        if (Runtime.version().feature() >= VERSION_REQUISE) {
            // The class named here needs the recent Java: it is loaded by this call only, never before.
            Principal.main(arguments);
            return;
        }
        Optional<Path> java;
        try {
            java = Boolean.getBoolean(RELANCE) ? Optional.empty() : RechercheJava.deCetteMachine().chercher();
        } catch (JavaInutilisable e) {
            refuser(e.getMessage());
            return;
        }
        if (java.isEmpty()) {
            refuser("SiiMOP demande Java " + VERSION_REQUISE + " ou plus récent ; celui-ci est Java "
                    + Runtime.version().feature() + " et aucun autre n’a été trouvé. Installez un JDK "
                    + VERSION_REQUISE + ", ou indiquez son dossier dans la variable SIIMOP_JAVA.");
            return;
        }
        try {
            System.exit(new Relance(java.get()).executer(arguments));
        } catch (IOException e) {
            refuser("Le Java trouvé (" + java.get() + ") ne démarre pas. Indiquez un autre dossier de JDK "
                    + VERSION_REQUISE + " dans la variable SIIMOP_JAVA.");
        }
    }

    private static void refuser(String phrase) {
        // Before Java 19, standard error ignores the charset of the terminal: accents would be lost.
        String encodage = System.getProperty("stderr.encoding", System.getProperty("sun.jnu.encoding", "UTF-8"));
        Charset charset = Charset.isSupported(encodage) ? Charset.forName(encodage) : Charset.defaultCharset();
        new PrintStream(System.err, true, charset).println(phrase);
        System.exit(MAUVAIS_USAGE);
    }
}
