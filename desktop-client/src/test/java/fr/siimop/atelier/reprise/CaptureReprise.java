package fr.siimop.atelier.reprise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.importation.JeuImport;
import fr.siimop.atelier.theme.Theme;

/** The report of the recovery in both themes, to PNG files to be looked at: {@code java … CaptureReprise DIRECTORY}. */
public final class CaptureReprise {

    private CaptureReprise() {}

    public static void main(String[] arguments) throws Exception {
        Path sortie = Files.createDirectories(Path.of(arguments[0]));
        BaseMemoire base = JeuImport.demo();
        EcranReprise[] ecran = new EcranReprise[1];
        Ecran.ouvrir();
        Ecran.montrer(() -> {
            ecran[0] = new EcranReprise(ServicesGrille.de(base, base, Thread::startVirtualThread), java.util.Set.of(),
                    (table, ids) -> {});
            Region navigation = new Region();
            navigation.setMinWidth(200);
            Region haut = new Region();
            haut.setMinHeight(80);
            return new BorderPane(ecran[0], haut, null, null, navigation);
        });
        Ecran.attendre("rapport", () -> !ecran[0].modele().rapport().get().parArs().isEmpty());
        Thread.sleep(800);
        for (Theme theme : List.of(Theme.CLAIR, Theme.SOMBRE)) {
            Ecran.sur(() -> {
                Ecran.apparence().theme().set(theme);
                return null;
            });
            Thread.sleep(400);
            Ecran.photographier(sortie.resolve("reprise-" + theme.name().toLowerCase(Locale.ROOT) + ".png"));
        }
        System.exit(0);
    }
}
