package fr.siimop.bout;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;

import fr.siimop.atelier.Atelier;
import fr.siimop.atelier.cache.espace.Dossiers;
import fr.siimop.atelier.grille.ecran.EcranTable;

/** The real workbench in its window, used by keyboard and buttons. One at a time in a JVM. */
final class AtelierPilote implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static boolean demarre;

    private final FxRobot robot = new FxRobot();
    private final Atelier atelier = new Atelier();
    private Stage fenetre;

    private AtelierPilote() {}

    /** Opens the workbench of the computer whose files are in this folder. */
    static AtelierPilote ouvrir(Path dossier) throws Exception {
        if (!demarre) {
            CountDownLatch pret = new CountDownLatch(1);
            Platform.startup(pret::countDown);
            pret.await();
            Platform.setImplicitExit(false);
            demarre = true;
        }
        System.setProperty(Dossiers.PROPRIETE, dossier.toString());
        AtelierPilote pilote = new AtelierPilote();
        sur(() -> {
            pilote.fenetre = new Stage();
            pilote.atelier.start(pilote.fenetre);
            return null;
        });
        return pilote;
    }

    void connecter(URI serveur, String email, String motDePasse) throws Exception {
        ecrire("serveur", serveur.toString());
        ecrire("email", email);
        ecrire("mot-de-passe", motDePasse);
        cliquer("connecter");
        attendre("la première synchronisation", () -> noeud("synchroniser").isPresent());
    }

    EcranTable ouvrirTable(String table) throws Exception {
        cliquer("nav-" + table);
        attendre("l’écran " + table, () -> table().filter(e -> e.modele().descripteur().table().equals(table)
                && e.modele().pret().get() && !e.modele().lignes().isEmpty()).isPresent());
        return sur(() -> table().orElseThrow());
    }

    /** Goes to a cell as a click does, then types. */
    void saisir(EcranTable ecran, UUID ligne, String colonne, KeyCode... touches) throws Exception {
        sur(() -> {
            var lignes = ecran.modele().lignes();
            int place = IntStream.range(0, lignes.size()).filter(i -> lignes.get(i).id().equals(ligne)).findFirst()
                    .orElseThrow();
            int rang = ecran.modele().colonnes().indexOf(ecran.modele().colonne(colonne));
            ecran.modele().selection().choisir(place, rang);
            fenetre.requestFocus();
            ecran.prendreLeClavier();
            return null;
        });
        robot.type(touches);
    }

    void touche(KeyCode touche) {
        robot.type(touche);
    }

    void cliquer(String id) throws Exception {
        attendre("le bouton " + id, () -> {
            Optional<Button> bouton = noeud(id).map(Button.class::cast).filter(b -> b.isVisible() && !b.isDisabled());
            bouton.ifPresent(Button::fire);
            return bouton.isPresent();
        });
    }

    String texte(String id) throws Exception {
        return sur(() -> {
            Node noeud = noeud(id).orElseThrow(() -> new AssertionError("Nothing called " + id));
            return noeud instanceof Button bouton ? bouton.getText() : ((Label) noeud).getText();
        });
    }

    static <T> T sur(Callable<T> geste) throws Exception {
        if (Platform.isFxApplicationThread()) {
            return geste.call();
        }
        CompletableFuture<T> fait = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                fait.complete(geste.call());
            } catch (Throwable e) {
                fait.completeExceptionally(e);
            }
        });
        return fait.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    static void attendre(String quoi, Callable<Boolean> vrai) throws Exception {
        long limite = System.nanoTime() + PATIENCE.toNanos();
        while (!sur(() -> tient(vrai))) {
            if (System.nanoTime() > limite) {
                throw new AssertionError("Never happened: " + quoi);
            }
            Thread.sleep(50);
        }
    }

    /** What fails meanwhile is not there yet. */
    private static boolean tient(Callable<Boolean> vrai) {
        try {
            return vrai.call();
        } catch (Exception | AssertionError pasEncore) {
            return false;
        }
    }

    private void ecrire(String id, String texte) throws Exception {
        attendre("le champ " + id, () -> {
            Optional<TextInputControl> champ = noeud(id).map(TextInputControl.class::cast);
            champ.ifPresent(c -> c.setText(texte));
            return champ.isPresent();
        });
    }

    private Optional<Node> noeud(String id) {
        return Optional.ofNullable(fenetre.getScene().lookup("#" + id));
    }

    private Optional<EcranTable> table() {
        return chercher(fenetre.getScene().getRoot());
    }

    private static Optional<EcranTable> chercher(Node noeud) {
        if (noeud instanceof EcranTable ecran && ecran.isVisible()) {
            return Optional.of(ecran);
        }
        return noeud instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(AtelierPilote::chercher).flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public void close() throws Exception {
        sur(() -> {
            atelier.stop();
            fenetre.hide();
            return null;
        });
    }
}
