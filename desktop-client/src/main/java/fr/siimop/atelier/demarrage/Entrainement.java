package fr.siimop.atelier.demarrage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import javafx.application.Platform;

import fr.siimop.atelier.Atelier;
import fr.siimop.atelier.cache.espace.Dossiers;
import fr.siimop.atelier.connexion.SeanceFictive;
import fr.siimop.atelier.systeme.ProgrammeParent;
import fr.siimop.modele.RegistreSiimop;

/**
 * What the virtual machine learns from: the workbench starts, in a directory of its own and on no screen, for somebody
 * whose server does not answer, and does once what people do first.
 */
public final class Entrainement {

    private Entrainement() {}

    /** @param arguments the directory that it may fill; who starts it takes it away */
    public static void main(String[] arguments) throws InterruptedException {
        ProgrammeParent.aSaFin(() -> Runtime.getRuntime().halt(1));
        int fin = 1;
        try {
            Path dossier = Files.createDirectories(Path.of(arguments[0]));
            JeuEntrainement.ecrire(SeanceFictive.laisser(dossier), RegistreSiimop.REGISTRE, Clock.systemUTC());
            System.setProperty(Dossiers.PROPRIETE, dossier.toString());
            Thread atelier = Thread.ofPlatform().daemon().start(() -> Atelier.lancer());
            new PremiersGestes().faire();
            Platform.exit();
            atelier.join(20_000);
            fin = 0;
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
        }
        System.exit(fin);
    }
}
