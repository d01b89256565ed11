package fr.siimop.atelier.demarrage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Stream;

import javafx.application.Platform;

import fr.siimop.atelier.Atelier;
import fr.siimop.atelier.cache.Dossiers;
import fr.siimop.atelier.connexion.SeanceFictive;
import fr.siimop.modele.RegistreSiimop;

/**
 * What the virtual machine learns from: the workbench starts, in a directory of its own and on no screen, for somebody
 * whose server does not answer, and does once what people do first.
 */
public final class Entrainement {

    private Entrainement() {}

    public static void main(String[] arguments) throws Exception {
        Path dossier = Files.createTempDirectory("siimop-demarrage");
        int fin = 1;
        try {
            JeuEntrainement.ecrire(SeanceFictive.laisser(dossier), RegistreSiimop.REGISTRE, Clock.systemUTC());
            System.setProperty(Dossiers.PROPRIETE, dossier.toString());
            Thread atelier = Thread.ofPlatform().daemon().start(() -> Atelier.lancer());
            new PremiersGestes().faire();
            Platform.exit();
            atelier.join(20_000);
            fin = 0;
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
        } finally {
            effacer(dossier);
        }
        System.exit(fin);
    }

    private static void effacer(Path dossier) throws IOException {
        try (Stream<Path> tous = Files.walk(dossier)) {
            for (Path chemin : tous.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(chemin);
            }
        }
    }
}
