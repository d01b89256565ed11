package fr.siimop.atelier.importation.ecran;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.util.Subscription;

import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.importation.Compte;
import fr.siimop.atelier.importation.ModeleImport;
import fr.siimop.atelier.importation.NatureFaute;
import fr.siimop.atelier.importation.ecran.FiltreLignes.Part;

/** The lines with their faults, each explained and mended beside, alone or together. */
final class VueCorrection extends VBox implements VueEtape {

    private final ModeleImport modele;
    private final BarreSorts barre = new BarreSorts(this::filtrer);
    private final FlowPane puces = new FlowPane(6, 6);
    private final GrilleImport grille;
    private final VoletFaute volet;
    private final Label bilan = new Label("", Icones.icone("mdi2i-information-outline"));
    private final Label annonce = new Label();
    private final Button suite = new Button("Voir l’aperçu", Icones.icone("mdi2a-arrow-right"));
    private final Subscription abonnements;
    private FiltreLignes filtre = FiltreLignes.TOUT;

    VueCorrection(ModeleImport modele) {
        this.modele = modele;
        this.grille = new GrilleImport(modele);
        this.volet = new VoletFaute(modele, grille);
        getStyleClass().add("import-correction");
        puces.setAlignment(Pos.CENTER_LEFT);
        puces.getStyleClass().add("import-puces");
        puces.setMinHeight(USE_PREF_SIZE);
        HBox zone = new HBox(grille, volet);
        zone.getStyleClass().add("ecran-zone");
        HBox.setHgrow(grille, Priority.ALWAYS);
        VBox.setVgrow(zone, Priority.ALWAYS);
        getChildren().addAll(barre, puces, zone, pied());
        abonnements = Subscription.combine(modele.version().subscribe(this::peindre),
                modele.travaux().enCours().subscribe(travail -> {
                    volet.setDisable(travail != null);
                    suite.setDisable(travail != null || modele.cours().compte().entrantes() == 0);
                }));
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.F8) {
                grille.fauteSuivante();
                e.consume();
            }
        });
        peindre();
    }

    @Override
    public void quitter() {
        abonnements.unsubscribe();
    }

    private HBox pied() {
        bilan.setMaxWidth(Double.MAX_VALUE);
        bilan.setMinWidth(0);
        bilan.setWrapText(true);
        annonce.setWrapText(true);
        annonce.setMinWidth(0);
        HBox.setHgrow(bilan, Priority.ALWAYS);
        annonce.getStyleClass().add("attenue");
        Button annoter = new Button("Fichier annoté…", Icones.icone("mdi2f-file-export-outline"));
        annoter.setId("import-annoter");
        annoter.setTooltip(Icones.bulle("Enregistrer les lignes qui attendent, chaque faute en couleur avec son "
                + "explication en commentaire, pour la personne qui a fait le fichier"));
        annoter.setOnAction(e -> annoter());
        Button retour = new Button("Colonnes");
        retour.setId("import-colonnes");
        retour.setTooltip(Icones.bulle("Revoir ce que remplit chaque colonne du fichier"));
        retour.setOnAction(e -> modele.revoirColonnes());
        suite.setId("import-apercu");
        suite.getStyleClass().add("principal");
        suite.setContentDisplay(ContentDisplay.RIGHT);
        suite.setOnAction(e -> modele.voirApercu());
        for (Button bouton : new Button[]{annoter, retour, suite}) {
            bouton.setMinWidth(USE_PREF_SIZE);
        }
        HBox pied = new HBox(8, bilan, annonce, annoter, retour, suite);
        pied.getStyleClass().add("import-pied");
        pied.setAlignment(Pos.CENTER_LEFT);
        return pied;
    }

    private void annoter() {
        FileChooser choix = new FileChooser();
        choix.setTitle("Enregistrer le fichier annoté");
        choix.getExtensionFilters().addAll(new ExtensionFilter("Classeur Excel", "*.xlsx"),
                new ExtensionFilter("Classeur LibreOffice", "*.ods"));
        choix.setInitialFileName(modele.dossier().nomDuLot().get() + " à corriger.xlsx");
        File fichier = choix.showSaveDialog(getScene().getWindow());
        if (fichier != null) {
            modele.annoter(fichier.toPath(), annonce::setText);
        }
    }

    private void filtrer(Part part) {
        filtre = new FiltreLignes(part == filtre.part() ? null : part, null);
        peindre();
    }

    private void filtrer(NatureFaute nature) {
        filtre = new FiltreLignes(null, nature.equals(filtre.nature()) ? null : nature);
        peindre();
    }

    private void peindre() {
        Map<NatureFaute, Integer> natures = modele.cours().natures();
        if (filtre.nature() != null && !natures.containsKey(filtre.nature())) {
            filtre = FiltreLignes.TOUT;
        }
        barre.montrer(modele.cours().compte(), filtre.part());
        puces.getChildren().clear();
        if (!natures.isEmpty()) {
            Label titre = new Label("Fautes");
            titre.getStyleClass().add("faible");
            titre.setMinWidth(USE_PREF_SIZE);
            puces.getChildren().add(titre);
        }
        natures.forEach((nature, nombre) -> puces.getChildren().add(puce(nature, nombre)));
        grille.montrer(filtre);
        volet.montrer();
        compter();
    }

    private ToggleButton puce(NatureFaute nature, int nombre) {
        Label chiffre = new Label(Phrases.nombre(nombre));
        chiffre.getStyleClass().add("fort");
        ToggleButton puce = new ToggleButton(nature.libelle(), new HBox(5,
                Icones.icone(nature.question() ? "mdi2a-alert" : "mdi2a-alert-circle",
                        nature.question() ? "icone-avertissement" : "icone-erreur"),
                chiffre));
        puce.getStyleClass().add("puce-faute");
        puce.setMinWidth(USE_PREF_SIZE);
        puce.setSelected(nature.equals(filtre.nature()));
        puce.setAccessibleText(nature.libelle() + ", " + Phrases.pluriel(nombre, "ligne", "lignes"));
        puce.setOnAction(e -> filtrer(nature));
        return puce;
    }

    private void compter() {
        Compte compte = modele.cours().compte();
        String reste = compte.gardees() == 0
                ? ""
                : " " + (compte.gardees() == 1
                        ? "L’autre est gardée"
                        : "Les " + Phrases.nombre(compte.gardees()) + " autres sont gardées") + " dans le lot "
                        + Phrases.entreGuillemets(modele.dossier().nomDuLot().get()) + ".";
        String deja = compte.inchangees() == 0
                ? ""
                : " " + Phrases.pluriel(compte.inchangees(), "est déjà dans SiiMOP", "sont déjà dans SiiMOP") + ".";
        bilan.setText(Phrases.pluriel(compte.ecrites(), "ligne peut entrer maintenant",
                "lignes peuvent entrer maintenant") + reprises(compte) + "." + deja + reste);
        suite.setDisable(compte.entrantes() == 0 || modele.occupe());
        suite.setTooltip(compte.entrantes() == 0
                ? Icones.bulle("Aucune ligne n’est juste\u00a0: corrigez-en d’abord une")
                : null);
    }

    /** Of a recovery: how many of them come in although they are not right. */
    private static String reprises(Compte compte) {
        List<String> parties = new ArrayList<>();
        if (compte.recuperees() > 0) {
            parties.add(Phrases.nombre(compte.recuperees()) + "\u00a0à corriger");
        }
        if (compte.archivees() > 0) {
            parties.add(Phrases.nombre(compte.archivees()) + "\u00a0tout-venant");
        }
        return parties.isEmpty() ? "" : ", dont " + String.join(" et ", parties);
    }

    @Override
    public void requestFocus() {
        grille.requestFocus();
    }
}
