package fr.siimop.atelier.grille.ecran;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.vue.PartageVues;
import fr.siimop.atelier.grille.vue.PartageVues.VueIllisible;
import fr.siimop.atelier.grille.vue.VueTable;

/** Beside the title: the view in use, and everything that is done with views. */
final class MenuVues extends Button {

    private static final FileChooser.ExtensionFilter FORMAT = new FileChooser.ExtensionFilter("Vue de l’atelier",
            "*.vue.json");

    private final ModeleTable modele;
    private final VuesEcran vues;
    private final ContextMenu menu = new ContextMenu();
    private final Label nom = new Label();
    private Optional<BiConsumer<VueTable, List<Filtre>>> nouvelOnglet = Optional.empty();

    MenuVues(ModeleTable modele, VuesEcran vues) {
        this.modele = modele;
        this.vues = vues;
        setId("vues");
        getStyleClass().addAll("discret", "menu-vues");
        HBox contenu = new HBox(6, Icones.icone("mdi2b-bookmark-outline"), nom, Icones.icone("mdi2c-chevron-down"));
        contenu.setAlignment(Pos.CENTER_LEFT);
        setGraphic(contenu);
        vues.courante().addListener(o -> nommer());
        setOnAction(e -> {
            menu.getItems().setAll(elements());
            menu.show(this, Side.BOTTOM, 0, 4);
        });
        nommer();
    }

    /** @param ouvrir shows a view of the same table in another tab, with filters that it does not keep */
    void surNouvelOnglet(BiConsumer<VueTable, List<Filtre>> ouvrir) {
        nouvelOnglet = Optional.of(ouvrir);
    }

    private void nommer() {
        String courante = vues.courante().get();
        nom.setText(courante.isEmpty() ? "Vue de départ" : courante);
        setAccessibleText("Vue\u00a0: " + nom.getText());
    }

    private List<MenuItem> elements() {
        String courante = vues.courante().get();
        List<MenuItem> elements = new java.util.ArrayList<>();
        elements.add(choix("Vue de départ", courante.isEmpty(), vues::retablir));
        for (VueTable vue : vues.nommees()) {
            elements.add(choix(vue.nom(), vue.nom().equals(courante), () -> vues.choisir(vue)));
        }
        elements.add(new SeparatorMenuItem());
        if (!courante.isEmpty()) {
            elements.add(element("Enregistrer «\u00a0" + courante + "\u00a0»", "mdi2c-content-save-outline",
                    () -> vues.enregistrer(courante)));
        }
        elements.add(element("Enregistrer sous un nom…", "mdi2b-bookmark-plus-outline",
                () -> SaisieNom.demander(this, "Nom de la vue", "", vues::enregistrer)));
        if (!courante.isEmpty()) {
            elements.add(element("Renommer «\u00a0" + courante + "\u00a0»…", "mdi2p-pencil-outline",
                    () -> SaisieNom.demander(this, "Nouveau nom", courante, vues::renommer)));
            elements.add(element("Supprimer «\u00a0" + courante + "\u00a0»", "mdi2d-delete-outline", vues::supprimer));
        }
        nouvelOnglet.ifPresent(ouvrir -> elements.add(onglets(ouvrir)));
        elements.add(new SeparatorMenuItem());
        elements.add(element("Exporter la vue dans un fichier…", "mdi2t-tray-arrow-up", this::exporter));
        elements.add(element("Importer une vue…", "mdi2t-tray-arrow-down", this::importer));
        return elements;
    }

    private Menu onglets(BiConsumer<VueTable, List<Filtre>> ouvrir) {
        Menu onglets = new Menu("Ouvrir dans un nouvel onglet", new FontIcon("mdi2t-tab-plus"));
        onglets.getItems().add(element("Ce qui est montré", "mdi2c-content-copy",
                () -> ouvrir.accept(vues.actuelle(vues.courante().get()), vues.nonGardes())));
        for (VueTable vue : vues.nommees()) {
            onglets.getItems().add(element(vue.nom(), "mdi2b-bookmark-outline", () -> ouvrir.accept(vue, List.of())));
        }
        return onglets;
    }

    private static MenuItem choix(String texte, boolean choisi, Runnable action) {
        RadioMenuItem element = new RadioMenuItem(texte);
        element.setSelected(choisi);
        element.setMnemonicParsing(false);
        element.setOnAction(e -> action.run());
        return element;
    }

    private static MenuItem element(String texte, String icone, Runnable action) {
        MenuItem element = new MenuItem(texte, new FontIcon(icone));
        element.setMnemonicParsing(false);
        element.setOnAction(e -> action.run());
        return element;
    }

    private void exporter() {
        String propose = vues.courante().get().isEmpty()
                ? modele.descripteur().libellePluriel()
                : vues.courante().get();
        FileChooser choix = new FileChooser();
        choix.setTitle("Exporter la vue");
        choix.getExtensionFilters().add(FORMAT);
        choix.setInitialFileName(propose.replaceAll("[\\\\/:*?\"<>|]", "-") + ".vue.json");
        File fichier = choix.showSaveDialog(fenetre());
        if (fichier != null) {
            exporter(fichier.toPath(), propose);
        }
    }

    void exporter(Path fichier, String sousLeNom) {
        VueTable vue = vues.actuelle(sousLeNom);
        String sans = vues.sansLesFiltres();
        modele.services().fond().execute(() -> {
            String phrase;
            try {
                PartageVues.ecrire(fichier, vue);
                phrase = "Vue exportée dans «\u00a0" + fichier.getFileName() + "\u00a0»" + sans;
            } catch (VueIllisible e) {
                phrase = e.phrase();
            }
            String dite = phrase;
            modele.services().ui().execute(() -> vues.dire(dite));
        });
    }

    private void importer() {
        FileChooser choix = new FileChooser();
        choix.setTitle("Importer une vue");
        choix.getExtensionFilters().addAll(FORMAT, new FileChooser.ExtensionFilter("Tous les fichiers", "*.*"));
        File fichier = choix.showOpenDialog(fenetre());
        if (fichier != null) {
            importer(fichier.toPath());
        }
    }

    void importer(Path fichier) {
        modele.services().fond().execute(() -> {
            try {
                VueTable lue = PartageVues.lire(fichier, modele.descripteur().table(),
                        modele.descripteur().libellePluriel());
                modele.services().ui().execute(() -> vues.importer(lue));
            } catch (VueIllisible e) {
                modele.services().ui().execute(() -> vues.dire(e.phrase()));
            }
        });
    }

    private Window fenetre() {
        return getScene().getWindow();
    }
}
