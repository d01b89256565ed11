package fr.siimop.atelier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import fr.siimop.atelier.cache.espace.Dossiers;
import fr.siimop.atelier.demarrage.PreparationCache;

/**
 * Entry point. Not an {@code Application}, so that JavaFX may be on the class path. With {@code --preparer} it makes the
 * cache of the start and opens nothing: for whoever installs it.
 */
public final class Lanceur {

    private static final String PREPARER = "--preparer";
    private static final String JOURNAL = "org.slf4j.simpleLogger.logFile";

    private Lanceur() {}

    public static void main(String[] arguments) {
        if (List.of(arguments).contains(PREPARER)) {
            PreparationCache.main(arguments);
        }
        journaliser();
        Atelier.lancer(arguments);
    }

    /** The log goes beside the data: it is what the support asks for with the code of an error. */
    private static void journaliser() {
        Path dossier = Dossiers.utilisateur();
        try {
            Files.createDirectories(dossier);
            if (System.getProperty(JOURNAL) == null) {
                System.setProperty(JOURNAL, dossier.resolve("atelier.log").toString());
                System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
                System.setProperty("org.slf4j.simpleLogger.dateTimeFormat", "yyyy-MM-dd HH:mm:ss");
            }
        } catch (IOException e) {
            System.err
                    .println("Le dossier «\u00a0" + dossier + "\u00a0» ne peut pas être créé\u00a0: " + e.getMessage());
        }
    }
}
