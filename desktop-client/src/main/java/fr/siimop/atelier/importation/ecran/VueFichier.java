package fr.siimop.atelier.importation.ecran;

import java.io.File;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.reserve.LotsImport;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.importation.ModeleImport;
import fr.siimop.modele.importation.but.But;
import fr.siimop.modele.tableur.FormatTableur;

/** First step: a file chosen or dropped, or a lot taken up again. */
final class VueFichier extends VBox {

    private static final PseudoClass SURVOL = PseudoClass.getPseudoClass("survol");
    private static final DateTimeFormatter QUAND = DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm", Locale.FRENCH)
            .withZone(ZoneId.of("Europe/Paris"));

    private final ModeleImport modele;
    private final Button choisir = new Button("Choisir un fichier…", Icones.icone("mdi2f-folder-open-outline"));
    private final VBox lots = new VBox(6);
    private int demande;
    private final Label enCours = new Label();
    private final Label annonce = new Label();

    VueFichier(ModeleImport modele) {
        super(16);
        this.modele = modele;
        getStyleClass().add("import-fichier");
        setAlignment(Pos.TOP_CENTER);
        getChildren().addAll(zone(), lots);
        modele.version().addListener(o -> rafraichie());
        modele.travaux().enCours().subscribe(travail -> {
            enCours.setText(travail == null ? "" : travail.quoi() + "…");
            choisir.setDisable(travail != null);
        });
    }

    private VBox zone() {
        Label quoi = new Label("Déposez ici un fichier Excel, LibreOffice ou CSV");
        quoi.getStyleClass().add("titre-volet");
        Label aide = new Label("Les colonnes se reconnaissent à leur nom, dans n’importe quel ordre. "
                + "Rien n’est écrit avant l’aperçu.");
        aide.getStyleClass().add("attenue");
        aide.setWrapText(true);
        choisir.setId("import-choisir");
        choisir.getStyleClass().add("principal");
        choisir.setOnAction(e -> demander());
        CheckBox reprise = new CheckBox("Reprise d’IMOTEP\u00a0: toutes les lignes entrent");
        reprise.setId("import-reprise");
        reprise.selectedProperty().bindBidirectional(modele.dossier().reprise());
        reprise.setTooltip(Icones.bulle("Ce qui est juste devient propre\u00a0; le reste entre «\u00a0à corriger"
                + "\u00a0» ou «\u00a0tout-venant\u00a0», avec ses motifs"));
        modele.dossier().but().subscribe(but -> {
            reprise.setVisible(modele.dossier().reprenable());
            reprise.setManaged(modele.dossier().reprenable());
        });
        enCours.getStyleClass().add("attenue");
        enCours.managedProperty().bind(enCours.textProperty().isNotEmpty());
        Button vierge = new Button("Enregistrer un modèle…", Icones.icone("mdi2f-file-download-outline"));
        vierge.setId("import-modele");
        vierge.setTooltip(Icones.bulle("Un fichier à remplir\u00a0: en-têtes, listes de valeurs, mode d’emploi"));
        vierge.setOnAction(e -> enregistrerModele());
        HBox boutons = new HBox(8, choisir, vierge);
        boutons.setAlignment(Pos.CENTER);
        annonce.getStyleClass().add("attenue");
        annonce.managedProperty().bind(annonce.textProperty().isNotEmpty());
        VBox zone = new VBox(10, Icones.icone("mdi2t-tray-arrow-down"), quoi, aide, but(), boutons, reprise, enCours,
                annonce);
        zone.setId("import-zone");
        zone.getStyleClass().add("import-zone");
        zone.setAlignment(Pos.CENTER);
        zone.setOnDragOver(e -> {
            if (fichierDe(e) != null) {
                e.acceptTransferModes(TransferMode.COPY);
                zone.pseudoClassStateChanged(SURVOL, true);
            }
            e.consume();
        });
        zone.setOnDragExited(e -> zone.pseudoClassStateChanged(SURVOL, false));
        zone.setOnDragDropped(e -> {
            File fichier = fichierDe(e);
            if (fichier != null) {
                modele.choisir(fichier.toPath());
            }
            e.setDropCompleted(fichier != null);
            e.consume();
        });
        return zone;
    }

    /** What the file is for: its template, and what its lines leave unsaid. */
    private HBox but() {
        ChoiceBox<But> choix = new ChoiceBox<>();
        choix.setId("import-but");
        choix.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable But but) {
                return but == null ? "" : but.libelle();
            }

            @Override
            public @Nullable But fromString(String texte) {
                return null;
            }
        });
        choix.getItems().setAll(modele.dossier().buts());
        choix.setPrefWidth(240);
        choix.setAccessibleText("Contenu du fichier");
        choix.valueProperty().addListener((o, avant, voulu) -> {
            if (voulu != null && !voulu.id().equals(modele.dossier().but().get().id())) {
                modele.dossier().choisirBut(voulu);
            }
        });
        modele.dossier().but()
                .subscribe(but -> choix.getItems().stream().filter(b -> b.id().equals(but.id())).findFirst()
                        .ifPresent(choix::setValue));
        Label quoi = new Label("Contenu du fichier");
        quoi.setLabelFor(choix);
        HBox ligne = new HBox(8, quoi, choix);
        ligne.setAlignment(Pos.CENTER);
        ligne.setVisible(modele.dossier().buts().size() > 1);
        ligne.setManaged(modele.dossier().buts().size() > 1);
        return ligne;
    }

    private static @Nullable File fichierDe(DragEvent e) {
        List<File> fichiers = e.getDragboard().getFiles();
        return fichiers != null && fichiers.size() == 1 ? fichiers.getFirst() : null;
    }

    private void enregistrerModele() {
        FileChooser choix = new FileChooser();
        choix.setTitle("Enregistrer un modèle");
        choix.getExtensionFilters().addAll(Arrays.stream(FormatTableur.values())
                .map(format -> new ExtensionFilter(format.libelle(), "*" + format.extension())).toList());
        choix.setInitialFileName("Modèle " + modele.dossier().but().get().libelle() + FormatTableur.XLSX.extension());
        File fichier = choix.showSaveDialog(getScene().getWindow());
        if (fichier != null) {
            modele.enregistrerModele(fichier.toPath(), annonce::setText);
        }
    }

    private void demander() {
        FileChooser choix = new FileChooser();
        choix.setTitle("Choisir un fichier à importer");
        choix.getExtensionFilters().addAll(
                new ExtensionFilter("Tableurs et textes", "*.xlsx", "*.xlsm", "*.ods", "*.csv", "*.txt", "*.tsv"),
                new ExtensionFilter("Tous les fichiers", "*.*"));
        File fichier = choix.showOpenDialog(getScene().getWindow());
        if (fichier != null) {
            modele.choisir(fichier.toPath());
        }
    }

    Node rafraichie() {
        int laquelle = ++demande;
        modele.listerLots(gardes -> {
            if (laquelle == demande) {
                montrer(gardes);
            }
        });
        return this;
    }

    private void montrer(List<LotsImport.Fiche> gardes) {
        lots.getChildren().clear();
        if (!gardes.isEmpty()) {
            Label titre = new Label("Lots gardés sur ce poste");
            titre.getStyleClass().add("sous-titre");
            lots.getChildren().add(titre);
        }
        gardes.forEach(fiche -> lots.getChildren().add(ligne(fiche)));
        lots.setMaxWidth(680);
    }

    private HBox ligne(LotsImport.Fiche fiche) {
        Label nom = new Label(fiche.nom());
        nom.getStyleClass().add("fort");
        Label detail = new Label(Phrases.pluriel(fiche.lignes(), "ligne", "lignes") + " de " + fiche.fichier()
                + ", le " + QUAND.format(fiche.quand()));
        detail.getStyleClass().add("attenue");
        VBox textes = new VBox(2, nom, detail);
        HBox.setHgrow(textes, Priority.ALWAYS);
        Button reprendre = new Button("Reprendre", Icones.icone("mdi2p-play-circle-outline"));
        reprendre.setId("lot-reprendre");
        reprendre.setAccessibleText("Reprendre le lot " + fiche.nom());
        reprendre.setOnAction(e -> modele.reprendreLot(fiche));
        Button supprimer = new Button("Supprimer", Icones.icone("mdi2t-trash-can-outline"));
        supprimer.setId("lot-supprimer");
        supprimer.getStyleClass().add("danger");
        supprimer.setAccessibleText("Supprimer le lot " + fiche.nom());
        HBox ligne = new HBox(8, Icones.icone("mdi2a-archive-outline"), textes, reprendre, supprimer);
        supprimer.setOnAction(e -> confirmer(ligne, fiche));
        ligne.getStyleClass().add("lot");
        ligne.setAlignment(Pos.CENTER_LEFT);
        return ligne;
    }

    /** What is deleted cannot be undone: it is asked in the line itself. */
    private void confirmer(HBox ligne, LotsImport.Fiche fiche) {
        Label question = new Label("Supprimer ces " + Phrases.pluriel(fiche.lignes(), "ligne", "lignes")
                + " sans les importer\u202f?");
        HBox.setHgrow(question, Priority.ALWAYS);
        question.setMaxWidth(Double.MAX_VALUE);
        Button oui = new Button("Supprimer définitivement");
        oui.setId("lot-supprimer-oui");
        oui.getStyleClass().add("danger");
        oui.setOnAction(e -> modele.supprimerLot(fiche));
        Button non = new Button("Garder");
        non.setOnAction(e -> rafraichie());
        ligne.getChildren().setAll(Icones.icone("mdi2a-alert"), question, oui, non);
        non.requestFocus();
    }

    @Override
    public void requestFocus() {
        choisir.requestFocus();
    }
}
