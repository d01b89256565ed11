package fr.siimop.atelier.importation.ecran;

import java.nio.file.Path;
import java.util.Locale;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.importation.Etape;
import fr.siimop.atelier.importation.ModeleImport;

/** An import from its file to its application, one step at a time. The shell puts it in a tab. */
public final class EcranImport extends VBox implements AutoCloseable {

    /** Below, the names of the steps leave no room for the name of the file. */
    private static final double ETROIT = 1000;

    private final ModeleImport modele;
    private final BandeEtapes etapes = new BandeEtapes();
    private final Label fichier = new Label("", Icones.icone("mdi2f-file-table-outline"));
    private final Label plainte = new Label("", Icones.icone("mdi2a-alert-circle"));
    private final StackPane contenu = new StackPane();
    private final VueFichier choix;

    public EcranImport(ModeleImport modele) {
        this.modele = modele;
        this.choix = new VueFichier(modele);
        getStyleClass().addAll("ecran-table", "ecran-import");
        Label titre = new Label("Import\u00a0: " + modele.descripteur().libellePluriel().toLowerCase(Locale.FRENCH));
        titre.getStyleClass().add("titre-ecran");
        titre.setMinWidth(USE_PREF_SIZE);
        fichier.getStyleClass().add("attenue");
        Region pousse = new Region();
        HBox.setHgrow(pousse, Priority.ALWAYS);
        HBox tete = new HBox(8, titre, fichier, pousse, etapes);
        tete.getStyleClass().add("ecran-titre");
        tete.setAlignment(Pos.CENTER_LEFT);
        plainte.setId("import-plainte");
        plainte.getStyleClass().add("plainte");
        plainte.setWrapText(true);
        plainte.setMaxWidth(Double.MAX_VALUE);
        plainte.managedProperty().bind(plainte.visibleProperty());
        plainte.textProperty().bind(modele.plainte().map(texte -> texte == null ? "" : texte));
        plainte.visibleProperty().bind(modele.plainte().isNotNull());
        VBox.setVgrow(contenu, Priority.ALWAYS);
        getChildren().addAll(tete, plainte, contenu);
        widthProperty().subscribe(largeur -> etapes.serrer(largeur.doubleValue() < ETROIT));
        modele.etape().addListener(o -> montrer());
        modele.version().addListener(o -> {
            if (modele.etape().get() == Etape.APPLICATION) {
                montrer();
            }
        });
        montrer();
    }

    /** Another way to choose a file: it was dropped, or named by a test. */
    public void choisir(Path chemin) {
        modele.choisir(chemin);
    }

    public ModeleImport modele() {
        return modele;
    }

    /** For the status bar. */
    public Node chiffres() {
        Label chiffres = new Label();
        chiffres.getStyleClass().add("figure");
        chiffres.textProperty().bind(modele.version().map(v -> modele.etape().get().ordinal() < 3
                ? ""
                : Phrases.pluriel(modele.cours().compte().gardees(), "ligne à corriger ou de côté",
                        "lignes à corriger ou de côté")));
        return chiffres;
    }

    private void montrer() {
        Etape etape = modele.etape().get();
        etapes.montrer(etape);
        fichier.setText(modele.dossier().fichier());
        fichier.setVisible(!modele.dossier().fichier().isEmpty());
        Node vue = switch (etape) {
            case FICHIER -> choix.rafraichie();
            case COLONNES -> new VueColonnes(modele);
            case CONTROLE -> new VueControle(modele);
            case CORRECTION -> new VueCorrection(modele);
            case APERCU -> new VueApercuImport(modele);
            case APPLICATION -> new VueFin(modele);
        };
        quitter();
        contenu.getChildren().setAll(vue);
        vue.requestFocus();
    }

    private void quitter() {
        if (!contenu.getChildren().isEmpty() && contenu.getChildren().getFirst() instanceof VueEtape avant) {
            avant.quitter();
        }
    }

    public void prendreLeClavier() {
        contenu.getChildren().getFirst().requestFocus();
    }

    @Override
    public void close() {
        quitter();
        modele.interrompre();
    }
}
