package fr.siimop.atelier.reprise;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.util.Duration;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.modele.reprise.rapport.Chantier;
import fr.siimop.modele.reprise.rapport.NatureChantier;
import fr.siimop.modele.tableur.FormatTableur;

/** Screen « Reprise d’IMOTEP »: what each ARS has to mend, most useful first, with the way to the rows (U-03, U-05). */
public final class EcranReprise extends VBox implements AutoCloseable {

    private static final String TOUTES = "Toutes les ARS";

    private final ModeleReprise modele;
    private final Set<String> portees;
    private final BiConsumer<String, Set<UUID>> ouvrir;
    private boolean ouverte;
    private final PauseTransition repos = new PauseTransition(Duration.millis(800));
    private final ChoiceBox<String> ars = new ChoiceBox<>();
    private final ChoiceBox<@Nullable NatureChantier> nature = new ChoiceBox<>();
    private final CartesEtats etats = new CartesEtats();
    private final TableauChantiers tableau = new TableauChantiers();
    private final Label explication = new Label();
    private final Label chiffres = new Label();
    private final Button completer = new Button("", Icones.icone("mdi2c-check-all"));
    private final Button ouvrirTout = new Button();
    private final Button ouvrirLigne = new Button("Ouvrir la ligne", Icones.icone("mdi2a-arrow-right"));

    /**
     * @param portees codes of the subdivisions where the person writes: the report opens on their ARS
     * @param ouvrir  shows rows of a table, by their ids
     */
    public EcranReprise(ServicesGrille services, Set<String> portees, BiConsumer<String, Set<UUID>> ouvrir) {
        this.portees = portees;
        this.ouvrir = ouvrir;
        this.modele = new ModeleReprise(services, repos::playFromStart);
        setId("ecran-reprise");
        getStyleClass().addAll("ecran-table", "ecran-reprise");
        chiffres.setPadding(new Insets(0, 16, 0, 16));
        chiffres.setMaxHeight(Double.MAX_VALUE);
        VBox.setVgrow(tableau, Priority.ALWAYS);
        getChildren().addAll(tete(), etats, tableau, pied());
        repos.setOnFinished(e -> modele.calculer());
        modele.rapport().addListener(o -> recevoir());
        modele.ars().addListener(o -> montrer());
        modele.nature().addListener(o -> montrer());
        tableau.getSelectionModel().selectedItemProperty().addListener((o, avant, choisi) -> expliquer(choisi));
        tableau.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                ouvrirLaLigne();
                e.consume();
            }
        });
        tableau.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                ouvrirLaLigne();
            }
        });
        montrer();
        modele.calculer();
    }

    public ModeleReprise modele() {
        return modele;
    }

    /** For the status bar. */
    public Label chiffres() {
        return chiffres;
    }

    private HBox tete() {
        Label titre = new Label("Reprise d’IMOTEP");
        titre.getStyleClass().add("titre-ecran");
        titre.setMinWidth(USE_PREF_SIZE);
        Region pousse = new Region();
        HBox.setHgrow(pousse, Priority.ALWAYS);
        ars.setId("reprise-ars");
        ars.setAccessibleText("ARS");
        ars.setPrefWidth(240);
        ars.setMinWidth(150);
        ars.getItems().setAll(TOUTES);
        ars.setValue(TOUTES);
        ars.valueProperty().addListener((o, avant, choisie) -> modele.ars()
                .set(choisie == null || choisie.equals(TOUTES) ? "" : choisie));
        nature.setId("reprise-nature");
        nature.setAccessibleText("Lignes montrées");
        nature.setPrefWidth(170);
        nature.getItems().add(null);
        nature.getItems().addAll(NatureChantier.values());
        nature.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable NatureChantier choisie) {
                return choisie == null ? "Toutes les lignes" : choisie.libelle() + "s";
            }

            @Override
            public @Nullable NatureChantier fromString(String texte) {
                return null;
            }
        });
        nature.valueProperty().addListener((o, avant, choisie) -> modele.nature().set(choisie));
        Button exporter = Icones.bouton("mdi2f-file-export-outline",
                "Exporter ce qui est montré (Excel, LibreOffice, CSV)", this::exporter);
        exporter.setId("reprise-exporter");
        HBox tete = new HBox(8, titre, pousse, ars, nature, exporter);
        tete.getStyleClass().add("ecran-titre");
        tete.setAlignment(Pos.CENTER_LEFT);
        return tete;
    }

    private HBox pied() {
        explication.setMaxWidth(Double.MAX_VALUE);
        explication.setMinWidth(0);
        explication.setWrapText(true);
        explication.setId("reprise-explication");
        HBox.setHgrow(explication, Priority.ALWAYS);
        completer.setId("reprise-completer");
        completer.setOnAction(e -> modele.completer());
        ouvrirTout.setId("reprise-ouvrir-tout");
        ouvrirTout.setOnAction(e -> ouvrirCelles(modele.chantiers()));
        ouvrirLigne.setId("reprise-ouvrir");
        ouvrirLigne.getStyleClass().add("principal");
        ouvrirLigne.setOnAction(e -> ouvrirLaLigne());
        for (Button bouton : List.of(completer, ouvrirTout, ouvrirLigne)) {
            bouton.setMinWidth(USE_PREF_SIZE);
            bouton.managedProperty().bind(bouton.visibleProperty());
        }
        HBox pied = new HBox(8, explication, completer, ouvrirTout, ouvrirLigne);
        pied.getStyleClass().add("import-pied");
        pied.setAlignment(Pos.CENTER_LEFT);
        modele.annonce().addListener((o, avant, phrase) -> explication.setText(phrase));
        return pied;
    }

    private void recevoir() {
        List<String> connues = modele.rapport().get().parArs().keySet().stream().toList();
        String choisie = ouverte ? ars.getValue() : modele.arsDe(portees).orElse(TOUTES);
        ouverte = true;
        ars.getItems().setAll(TOUTES);
        ars.getItems().addAll(connues);
        ars.setValue(choisie != null && connues.contains(choisie) ? choisie : TOUTES);
        montrer();
    }

    private void montrer() {
        List<Chantier> chantiers = modele.chantiers();
        Chantier avant = tableau.getSelectionModel().getSelectedItem();
        tableau.setItems(FXCollections.observableArrayList(chantiers));
        etats.montrer(modele.rapport().get(), modele.ars().get());
        chiffres.setText(Phrases.pluriel(chantiers.size(), "ligne à corriger", "lignes à corriger"));
        int place = avant == null ? -1 : chantiers.indexOf(avant);
        if (place >= 0) {
            tableau.getSelectionModel().select(place);
        } else {
            tableau.getSelectionModel().selectFirst();
        }
        int complets = modele.aCompleter().size();
        completer.setVisible(complets > 0);
        completer.setText("Passer " + Phrases.pluriel(complets, "stage", "stages") + " en mode complet");
        ouvrirTout.setVisible(modele.nature().get() != null && !chantiers.isEmpty());
        ouvrirTout.setText("Ouvrir les " + Phrases.nombre(chantiers.size()) + " lignes");
        ouvrirLigne.setDisable(chantiers.isEmpty());
    }

    private void expliquer(@Nullable Chantier choisi) {
        modele.expliquer(choisi, phrase -> {
            if (Objects.equals(choisi, tableau.getSelectionModel().getSelectedItem())) {
                explication.setText(phrase);
            }
        });
    }

    private void ouvrirLaLigne() {
        Chantier choisi = tableau.getSelectionModel().getSelectedItem();
        if (choisi != null) {
            ouvrirCelles(List.of(choisi));
        }
    }

    private void ouvrirCelles(List<Chantier> chantiers) {
        ouvrir.accept(chantiers.getFirst().nature().table(),
                chantiers.stream().map(Chantier::ligne).collect(Collectors.toSet()));
    }

    private void exporter() {
        FileChooser choix = new FileChooser();
        choix.setTitle("Exporter le rapport");
        choix.getExtensionFilters().addAll(Arrays.stream(FormatTableur.values())
                .map(format -> new ExtensionFilter(format.libelle(), "*" + format.extension())).toList());
        choix.setInitialFileName("Reprise IMOTEP" + (modele.ars().get().isEmpty() ? "" : " " + modele.ars().get())
                + FormatTableur.XLSX.extension());
        File fichier = choix.showSaveDialog(getScene().getWindow());
        if (fichier != null) {
            modele.exporter(fichier.toPath());
        }
    }

    public void prendreLeClavier() {
        tableau.requestFocus();
    }

    @Override
    public void close() {
        repos.stop();
        modele.close();
    }
}
