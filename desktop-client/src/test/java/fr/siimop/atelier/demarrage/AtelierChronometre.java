package fr.siimop.atelier.demarrage;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import javafx.application.Platform;
import javafx.stage.Window;

import fr.siimop.atelier.Lanceur;

/** The real workbench in its own process, which says when its window can be used, and leaves. */
public final class AtelierChronometre {

    /** Said at once; finding out the rest takes time of its own. */
    static final String PRET = "PRET";
    /** Before the milliseconds of processor that all threads took until then. */
    static final String PROCESSEUR = "PROCESSEUR ";

    private AtelierChronometre() {}

    public static void main(String[] arguments) throws Exception {
        Thread atelier = Thread.ofPlatform().daemon().start(() -> Lanceur.main(new String[0]));
        while (!utilisable()) {
            Thread.sleep(5);
        }
        System.out.println(PRET);
        System.out.println(PROCESSEUR + processeur());
        Platform.exit();
        atelier.join(10_000);
        System.exit(0);
    }

    private static long processeur() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime() / 1_000_000;
    }

    /** The main window is on the screen, laid out, and the UI thread answers. */
    private static boolean utilisable() {
        CompletableFuture<Boolean> reponse = new CompletableFuture<>();
        try {
            Platform.runLater(() -> reponse.complete(fenetre().stream()
                    .anyMatch(f -> f.getLayoutBounds().getWidth() > 0 && !f.isNeedsLayout())));
        } catch (IllegalStateException e) {
            // the toolkit is not there yet
            return false;
        }
        return reponse.join();
    }

    private static List<javafx.scene.Parent> fenetre() {
        return Window.getWindows().stream().filter(Window::isShowing).map(w -> w.getScene().getRoot())
                .filter(r -> r.getStyleClass().contains("fenetre")).toList();
    }
}
