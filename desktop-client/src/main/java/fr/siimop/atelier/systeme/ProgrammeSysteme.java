package fr.siimop.atelier.systeme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens files with the program that the system has for them; nothing is run here. */
public final class ProgrammeSysteme {

    private static volatile Lanceur lanceur = commande -> new ProcessBuilder(commande)
            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();

    private ProgrammeSysteme() {}

    /** Starts a program without waiting for it. */
    @FunctionalInterface
    public interface Lanceur {
        void lancer(List<String> commande) throws IOException;
    }

    /** For tests: no window of another program. */
    public static void remplacer(Lanceur autre) {
        lanceur = autre;
    }

    /** @throws IOException when this system has no such command */
    public static void ouvrir(Path fichier) throws IOException {
        lanceur.lancer(commande(System.getProperty("os.name", ""), fichier.toAbsolutePath()));
    }

    /** The path is one argument of its own: no shell reads it. */
    static List<String> commande(String systeme, Path fichier) {
        String nom = systeme.toLowerCase(Locale.ROOT);
        if (nom.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", fichier.toString());
        }
        return List.of(nom.contains("mac") ? "open" : "xdg-open", fichier.toString());
    }
}
