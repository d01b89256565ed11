package fr.siimop.atelier.importation.ecran;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.importation.Compte;
import fr.siimop.atelier.importation.ImportEnCours;
import fr.siimop.atelier.importation.ModeleImport;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.PrecisionStage;
import fr.siimop.modele.importation.examen.LigneExaminee;
import fr.siimop.modele.importation.examen.PostesOuverts;
import fr.siimop.modele.importation.recuperation.Recuperee;

/** What would be written, before anything is: created, changed (before → after), left. */
final class VueApercuImport extends VBox {

    private final ModeleImport modele;
    private final ImportEnCours cours;
    private final Button appliquer = new Button("", Icones.icone("mdi2c-check"));
    private final List<CheckBox> confirmations = new ArrayList<>();

    VueApercuImport(ModeleImport modele) {
        this.modele = modele;
        this.cours = modele.cours();
        getStyleClass().add("import-apercu");
        Compte compte = cours.compte();
        HBox pilules = new HBox(8, pilule(compte.creees(), "créée", "créées", "succes"),
                pilule(compte.modifiees(), "changée", "changées", "modifie"),
                pilule(compte.inchangees(), "déjà là", "déjà là", ""),
                pilule(compte.recuperees(), "entrera à corriger", "entreront à corriger", "avertissement"),
                pilule(compte.archivees(), "gardée tout-venant", "gardées tout-venant", "avertissement"),
                pilule(compte.gardees(), "gardée pour plus tard", "gardées pour plus tard", "avertissement"));
        pilules.getChildren().removeIf(p -> ((Label) p).getText().startsWith("0\u00a0"));
        pilules.setAlignment(Pos.CENTER_LEFT);
        VBox haut = new VBox(8, pilules);
        haut.getStyleClass().add("import-apercu-haut");
        postes(cours.postesOuverts()).forEach(phrase -> haut.getChildren().add(note(phrase)));
        nonReprises(cours.nonReprises()).forEach(phrase -> haut.getChildren().add(note(phrase)));
        cours.remarques().forEach(remarque -> haut.getChildren().add(confirmation(remarque)));
        if (compte.gardees() > 0) {
            haut.getChildren().add(nomDuLot(compte));
        }
        TableView<LigneExaminee> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(haut, table, entieres(table), pied(compte));
        valider();
    }

    private static List<String> postes(PostesOuverts postes) {
        List<String> phrases = new ArrayList<>();
        if (postes.nombre() > 0) {
            phrases.add(Phrases.pluriel(postes.nombre(), "poste sera ouvert", "postes seront ouverts")
                    + " avec les places qu’il faut\u202f; ils se retrouvent dans «\u00a0Postes\u00a0», à valider.");
        }
        if (postes.placesAjoutees() > 0) {
            phrases.add(Phrases.pluriel(postes.placesAjoutees(), "place sera ajoutée à un poste déjà ouvert.",
                    "places seront ajoutées à des postes déjà ouverts."));
        }
        if (postes.placesPrises() > 0) {
            phrases.add(Phrases.pluriel(postes.placesPrises(), "stage prend une place libre",
                    "stages prennent une place libre") + " d’un poste déjà ouvert. Si un interne d’une autre "
                    + "subdivision, que vous ne voyez pas, l’occupe, ajoutez une place à ce poste.");
        }
        return phrases;
    }

    /** One sentence for those of the same lines and of the same reason. */
    private static List<String> nonReprises(Map<PrecisionStage, Integer> nombres) {
        Map<String, List<String>> titres = new LinkedHashMap<>();
        nombres.forEach((precision, nombre) -> titres
                .computeIfAbsent(", sur " + Phrases.pluriel(nombre, "ligne", "lignes") + "\u202f; "
                        + precision.pourquoiNonReprise() + ".", suite -> new ArrayList<>())
                .add(Phrases.entreGuillemets(precision.titre())));
        return titres.entrySet().stream().map(e -> (e.getValue().size() > 1 ? "Non reprises" : "Non reprise")
                + "\u00a0: " + String.join(", ", e.getValue()) + e.getKey()).toList();
    }

    private static Label pilule(int nombre, String singulier, String pluriel, String classe) {
        Label pilule = new Label(Phrases.pluriel(nombre, singulier, pluriel));
        pilule.getStyleClass().addAll("etiquette", classe);
        return pilule;
    }

    private static Label note(String texte) {
        Label note = new Label(texte, Icones.icone("mdi2i-information-outline"));
        note.setWrapText(true);
        return note;
    }

    private Node confirmation(Anomalie remarque) {
        Phrase phrase = Phrase.de(remarque);
        Label texte = new Label(phrase.quoi() + " " + phrase.pourquoi(),
                Icones.icone("mdi2a-alert", "icone-avertissement"));
        texte.setWrapText(true);
        CheckBox vu = new CheckBox("J’ai vérifié");
        vu.setId("import-verifie");
        vu.setMinWidth(USE_PREF_SIZE);
        vu.setAccessibleText("J’ai vérifié\u00a0: " + phrase.quoi());
        vu.selectedProperty().addListener(o -> valider());
        confirmations.add(vu);
        HBox.setHgrow(texte, Priority.ALWAYS);
        texte.setMaxWidth(Double.MAX_VALUE);
        HBox ligne = new HBox(12, texte, vu);
        ligne.setAlignment(Pos.CENTER_LEFT);
        ligne.getStyleClass().add("remarque");
        return ligne;
    }

    private Node nomDuLot(Compte compte) {
        TextField nom = new TextField();
        nom.setId("import-nom-lot");
        nom.setPrefColumnCount(28);
        nom.textProperty().bindBidirectional(modele.dossier().nomDuLot());
        Label texte = new Label("Nom du lot des " + Phrases.pluriel(compte.gardees(), "ligne gardée",
                "lignes gardées"));
        texte.setLabelFor(nom);
        HBox ligne = new HBox(8, texte, nom);
        ligne.setAlignment(Pos.CENTER_LEFT);
        return ligne;
    }

    private TableView<LigneExaminee> table() {
        TableView<LigneExaminee> table = new TableView<>();
        table.setId("import-apercu-table");
        table.getStyleClass().add("table-apercu");
        table.setAccessibleText("Ce qui sera écrit");
        table.setFixedCellSize(30);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label("Rien ne change\u00a0: SiiMOP contient déjà ces valeurs."));
        table.getColumns().addAll(List.of(colonne("Ligne", 70, l -> Phrases.nombre(l.numero())),
                colonne("Sort", 110, VueApercuImport::sort),
                colonne(modele.descripteur().libelle(), 220, cours::nom), colonne("Valeurs", 600, this::valeurs)));
        table.setItems(FXCollections.observableArrayList(cours.numeros().stream().map(cours::examinee)
                .filter(Objects::nonNull).filter(l -> l.apres() != null || l.recuperee() != null).toList()));
        return table;
    }

    /** What the chosen line writes, whole: rows of the table are of one line. */
    private Label entieres(TableView<LigneExaminee> table) {
        Label entieres = new Label();
        entieres.setId("import-apercu-ligne");
        entieres.getStyleClass().add("import-apercu-ligne");
        entieres.setWrapText(true);
        entieres.setMaxWidth(Double.MAX_VALUE);
        entieres.setMinHeight(USE_PREF_SIZE);
        entieres.managedProperty().bind(entieres.visibleProperty());
        entieres.visibleProperty().bind(table.getSelectionModel().selectedItemProperty().isNotNull());
        table.getSelectionModel().selectedItemProperty().subscribe(ligne -> entieres.setText(ligne == null
                ? ""
                : "Ligne " + Phrases.nombre(ligne.numero()) + "\u00a0: " + valeurs(ligne)));
        table.getSelectionModel().selectFirst();
        return entieres;
    }

    private static TableColumn<LigneExaminee, String> colonne(String titre, int largeur,
            Function<LigneExaminee, String> texte) {
        TableColumn<LigneExaminee, String> colonne = new TableColumn<>(titre);
        colonne.setPrefWidth(largeur);
        colonne.setSortable(false);
        colonne.setReorderable(false);
        colonne.setCellValueFactory(f -> new ReadOnlyStringWrapper(texte.apply(f.getValue())));
        return colonne;
    }

    private static String sort(LigneExaminee ligne) {
        Recuperee recuperee = ligne.recuperee();
        if (recuperee == null) {
            return ligne.avant() == null ? "Création" : "Changement";
        }
        return recuperee.ligne() == null && ligne.avant() == null ? "Tout-venant" : "À corriger";
    }

    /** « Phase : S → A » for a change, the values for a creation; why, for a line that is not right. */
    private String valeurs(LigneExaminee ligne) {
        Ligne avant = ligne.avant();
        Ligne apres = ligne.apres();
        if (apres == null) {
            return ligne.fautes().stream().map(f -> Phrase.de(f.anomalie()).quoi()).distinct()
                    .collect(Collectors.joining(" "));
        }
        // the column beside says it already
        String nom = avant == null ? cours.nom(ligne) : "";
        List<String> parties = new ArrayList<>();
        for (int i = 0; i < apres.taille(); i++) {
            Object ancienne = avant == null ? null : avant.valeur(i);
            Object nouvelle = apres.valeur(i);
            if (!Objects.equals(ancienne, nouvelle) && !(avant == null && cours.texte(i, nouvelle).equals(nom))) {
                String libelle = modele.descripteur().colonnes().get(i).libelle() + "\u00a0: ";
                parties.add(avant == null
                        ? libelle + cours.texte(i, nouvelle)
                        : libelle + lisible(cours.texte(i, ancienne)) + " → " + lisible(cours.texte(i, nouvelle)));
            }
        }
        return String.join(" · ", parties);
    }

    private static String lisible(String texte) {
        return texte.isEmpty() ? "(vide)" : texte;
    }

    private HBox pied(Compte compte) {
        Label rien = compte.ecrites() == 0
                ? new Label("Rien ne sera écrit.", Icones.icone("mdi2i-information-outline"))
                : new Label("Ctrl Z défait tout l’import d’un coup.", Icones.icone("mdi2u-undo"));
        rien.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(rien, Priority.ALWAYS);
        Button retour = new Button("Retour");
        retour.setId("import-retour");
        retour.setOnAction(e -> modele.revenirACorrection());
        appliquer.setId("import-appliquer");
        appliquer.getStyleClass().add("principal");
        appliquer.setText(compte.ecrites() == 0
                ? "Terminer"
                : "Appliquer " + Phrases.pluriel(compte.ecrites(), "ligne", "lignes"));
        appliquer.setOnAction(e -> modele.appliquer());
        HBox pied = new HBox(8, rien, retour, appliquer);
        pied.getStyleClass().add("import-pied");
        pied.setAlignment(Pos.CENTER_LEFT);
        return pied;
    }

    private void valider() {
        boolean manque = confirmations.stream().anyMatch(c -> !c.isSelected());
        appliquer.setDisable(manque);
        appliquer.setTooltip(manque ? Icones.bulle("Cochez d’abord «\u00a0J’ai vérifié\u00a0»") : null);
    }

    @Override
    public void requestFocus() {
        (appliquer.isDisable() ? confirmations.getFirst() : appliquer).requestFocus();
    }
}
