package fr.siimop.atelier.coquille;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.atelier.connexion.Marque;
import fr.siimop.atelier.theme.Apparence;
import fr.siimop.atelier.theme.Theme;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.referentiel.Subdivision;

/** Top of the window: mark, scope, undo and redo, synchronise, theme, account. */
final class BarreApplication extends HBox {

    private static final double LARGEUR_RECHERCHE = 400;

    private final ModeleCoquille modele;
    private final Button synchroniser = new Button("", new FontIcon("mdi2s-sync"));

    BarreApplication(ModeleCoquille modele, Apparence apparence, Consumer<Node> chercher, Runnable raccourcis,
            Runnable sortir) {
        this.modele = modele;
        getStyleClass().add("barre-application");
        HBox marque = Marque.petite();
        marque.setPrefWidth(186);
        Region pousse = new Region();
        HBox.setHgrow(pousse, Priority.ALWAYS);
        synchroniser.setId("synchroniser");
        synchroniser.getStyleClass().add("synchro");
        synchroniser.setMinWidth(USE_PREF_SIZE);
        synchroniser.setTooltip(new Tooltip("Envoyer vos modifications et recevoir celles des autres (F9)"));
        synchroniser.setOnAction(e -> modele.synchroniser());
        modele.comptes().addListener(o -> compter());
        compter();
        Region avant = new Region();
        HBox.setHgrow(avant, Priority.ALWAYS);
        getChildren().addAll(marque, portee(), avant, recherche(chercher), pousse, defaire(), refaire(), synchroniser,
                theme(apparence),
                compte(raccourcis, sortir));
    }

    /** Looks like a field, opens the palette where one types. */
    private static Button recherche(Consumer<Node> chercher) {
        Label mots = new Label("Personne, terrain, poste, commande…", new FontIcon("mdi2m-magnify"));
        mots.setMaxWidth(Double.MAX_VALUE);
        mots.setMinWidth(0);
        HBox.setHgrow(mots, Priority.ALWAYS);
        Label touche = new Label("Ctrl K");
        touche.getStyleClass().add("touche");
        touche.setMinWidth(USE_PREF_SIZE);
        HBox contenu = new HBox(8, mots, touche);
        contenu.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Button bouton = new Button("", contenu);
        contenu.prefWidthProperty().bind(bouton.widthProperty().subtract(20));
        bouton.setId("recherche-partout");
        bouton.getStyleClass().add("recherche");
        bouton.setPrefWidth(LARGEUR_RECHERCHE);
        bouton.setMinWidth(140);
        bouton.setAccessibleText("Chercher partout (Ctrl K)");
        bouton.setOnAction(e -> chercher.accept(bouton));
        return bouton;
    }

    private void compter() {
        synchroniser.setText(Textes.synchroniser(modele.comptes().get().total()));
    }

    private HBox portee() {
        Set<String> ecrits = modele.seance().poste().droits().perimetres();
        List<String> subdivisions = ecrits.stream().filter(p -> !p.equals(Portee.NATIONAL)).sorted()
                .map(Subdivision::parCode).toList();
        String codes = String.join(", ", subdivisions);
        boolean plusieurs = subdivisions.size() > 1;
        Label quoi = new Label(plusieurs ? "Subdivisions" : codes.isEmpty() ? "Périmètre" : "Subdivision");
        quoi.getStyleClass().add("faible");
        String texte = codes.isEmpty() ? ecrits.isEmpty() ? "lecture seule" : "national" : codes;
        Label nom = new Label(plusieurs && texte.length() > 40
                ? subdivisions.size() + " en tout"
                : texte);
        nom.getStyleClass().add("moyen");
        nom.setTooltip(new Tooltip(texte));
        if (!plusieurs) {
            nom.setMinWidth(USE_PREF_SIZE);
        }
        HBox portee = new HBox(6, new FontIcon("mdi2m-map-outline"), quoi, nom);
        portee.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return portee;
    }

    private Button defaire() {
        Button bouton = icone("mdi2u-undo-variant", "Annuler", modele::annuler);
        bouton.setId("annuler");
        bouton.disableProperty().bind(modele.services().pile().aAnnuler().isEmpty());
        bulle(bouton, "Annuler", modele.services().pile().aAnnuler(), "Ctrl Z");
        return bouton;
    }

    private Button refaire() {
        Button bouton = icone("mdi2r-redo-variant", "Rétablir", modele::retablir);
        bouton.setId("retablir");
        bouton.disableProperty().bind(modele.services().pile().aRetablir().isEmpty());
        bulle(bouton, "Rétablir", modele.services().pile().aRetablir(), "Ctrl Y");
        return bouton;
    }

    private static void bulle(Button bouton, String mot, javafx.beans.property.ReadOnlyStringProperty quoi,
            String touches) {
        Tooltip bulle = new Tooltip();
        bulle.textProperty().bind(javafx.beans.binding.Bindings.when(quoi.isEmpty())
                .then("Rien à " + mot.toLowerCase(java.util.Locale.FRENCH))
                .otherwise(javafx.beans.binding.Bindings.concat(mot, "\u00a0: ", quoi, " (", touches, ")")));
        bouton.setTooltip(bulle);
    }

    private Button theme(Apparence apparence) {
        Button bouton = icone("mdi2t-theme-light-dark", "Changer de thème", () -> {});
        bouton.setId("theme");
        ContextMenu menu = new ContextMenu();
        ToggleGroup groupe = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            RadioMenuItem choix = new RadioMenuItem(theme.libelle());
            choix.setToggleGroup(groupe);
            choix.setSelected(apparence.theme().get() == theme);
            choix.setOnAction(e -> {
                apparence.theme().set(theme);
                modele.seance().portier().preferences().avecTheme(theme.name())
                        .ecrire(modele.seance().portier().racine());
            });
            menu.getItems().add(choix);
        }
        bouton.setOnAction(e -> menu.show(bouton, Side.BOTTOM, 0, 4));
        return bouton;
    }

    private Button compte(Runnable raccourcis, Runnable sortir) {
        String nom = modele.seance().entree().nom();
        Label initiales = new Label(initiales(nom));
        initiales.getStyleClass().add("avatar");
        Button bouton = new Button(nom, initiales);
        bouton.setId("compte");
        bouton.getStyleClass().add("discret");
        MenuItem adresse = new MenuItem(modele.seance().entree().email());
        adresse.setDisable(true);
        MenuItem serveur = new MenuItem(modele.seance().entree().client().adresse().toString());
        serveur.setDisable(true);
        MenuItem aide = new MenuItem("Raccourcis clavier (F1)");
        aide.setOnAction(e -> raccourcis.run());
        MenuItem depart = new MenuItem("Se déconnecter");
        depart.setId("sortir");
        depart.setOnAction(e -> sortir.run());
        ContextMenu menu = new ContextMenu(adresse, serveur, new SeparatorMenuItem(), aide, new SeparatorMenuItem(),
                depart);
        bouton.setOnAction(e -> menu.show(bouton, Side.BOTTOM, 0, 4));
        return bouton;
    }

    static String initiales(String nom) {
        return java.util.Arrays.stream(nom.split("[ -]")).filter(m -> !m.isEmpty()).limit(2)
                .map(m -> m.substring(0, 1).toUpperCase(java.util.Locale.FRENCH)).collect(Collectors.joining());
    }

    private static Button icone(String litteral, String mots, Runnable action) {
        Button bouton = new Button("", new FontIcon(litteral));
        bouton.getStyleClass().addAll("discret", "icone");
        bouton.setAccessibleText(mots);
        bouton.setOnAction(e -> action.run());
        return bouton;
    }
}
