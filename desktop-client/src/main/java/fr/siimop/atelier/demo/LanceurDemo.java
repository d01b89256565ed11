package fr.siimop.atelier.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import fr.siimop.atelier.Atelier;
import fr.siimop.atelier.cache.espace.Dossiers;
import fr.siimop.atelier.connexion.Entree;
import fr.siimop.atelier.demarrage.CacheDemarrage;
import fr.siimop.atelier.systeme.ProgrammeParent;
import fr.siimop.atelier.tache.Echec;

/**
 * The demonstration: server, then workbench signed in. System properties: {@code siimop.demo.serveur} (jar of the
 * server), {@code siimop.demo.donnees} (directory), {@code siimop.demo.port}.
 */
public final class LanceurDemo {

    private static final String COMPTE = "ars@demo.siimop";
    private static final String MOT_DE_PASSE = "demo-siimop";

    private LanceurDemo() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path jar = Path.of(System.getProperty("siimop.demo.serveur", "sync-server/target/siimop-serveur.jar"));
        Path donnees = Path.of(System.getProperty("siimop.demo.donnees", ".demo"));
        if (!Files.exists(jar)) {
            System.err.println("Le serveur n’est pas construit\u00a0: il manque «\u00a0" + jar
                    + "\u00a0». Lancez «\u00a0mvn package\u00a0».");
            System.exit(2);
        }
        if (System.getProperty(Dossiers.PROPRIETE) == null) {
            System.setProperty(Dossiers.PROPRIETE, donnees.resolve("atelier").toString());
        }
        System.exit(demontrer(jar, donnees));
    }

    private static int demontrer(Path jar, Path donnees) throws InterruptedException {
        String port = System.getProperty("siimop.demo.port", "7070");
        try (ServeurEnfant serveur = ServeurEnfant.lancer(ServeurEnfant.commande(jar, donnees, port), System.out)) {
            Runtime.getRuntime().addShutdownHook(new Thread(serveur::close, "demo-arret"));
            // Maven, killed alone, does not tell its children: the server would hold its port for ever
            ProgrammeParent.aSaFin(() -> System.exit(0));
            Optional<String> adresse = serveur.attendrePret();
            if (adresse.isEmpty()) {
                return serveur.attendreFin();
            }
            ouvrir(adresse.get());
            return serveur.attendreFin();
        } catch (IOException e) {
            System.err.println("Le serveur ne démarre pas\u00a0: " + e.getMessage());
            return 1;
        }
    }

    private static void ouvrir(String adresse) {
        if (!ecranPresent()) {
            System.out.println("Pas d’écran ici\u00a0: l’atelier ne s’ouvre pas, le serveur continue sur " + adresse
                    + " ; Ctrl-C l’arrête.");
            return;
        }
        seConnecter(adresse);
        try {
            Atelier.lancer();
            System.out.println("L’atelier est fermé, le serveur continue sur " + adresse + " ; Ctrl-C l’arrête.");
            direLaPreparation();
        } catch (RuntimeException | LinkageError e) {
            System.out
                    .println("L’écran ne peut pas être ouvert (" + e.getMessage() + ")\u00a0: le serveur continue sur "
                            + adresse + " ; Ctrl-C l’arrête.");
        }
    }

    /** Ctrl-C reaches it too: who stops the demonstration at once starts as slowly next time. */
    private static void direLaPreparation() {
        try {
            Optional<CacheDemarrage> cache = CacheDemarrage.voulu();
            if (cache.isPresent() && cache.get().aFaire()) {
                System.out.println("Le prochain démarrage se prépare, une minute environ\u202f;"
                        + " si vous arrêtez avant, il se préparera la fois suivante.");
            }
        } catch (IOException e) {
            System.out.println("Le prochain démarrage ne se prépare pas\u00a0: " + e.getMessage());
        }
    }

    /** As a person would, once; the workbench then goes on where that person was. */
    private static void seConnecter(String adresse) {
        try {
            Entree entree = Atelier.portier().entrer(adresse, COMPTE, MOT_DE_PASSE);
            entree.client().close();
            entree.poste().close();
        } catch (Exception e) {
            System.out.println("L’atelier s’ouvre sans être connecté\u00a0: " + Echec.de(e).phrase());
        }
    }

    private static boolean ecranPresent() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null
                || "Headless".equals(System.getProperty("glass.platform"));
    }
}
