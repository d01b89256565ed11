package fr.siimop.atelier.connexion;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.sync.Bilan;
import fr.siimop.atelier.sync.Passage;
import fr.siimop.atelier.tache.Avancement;
import fr.siimop.atelier.tache.Echec;
import fr.siimop.atelier.tache.Tache;
import fr.siimop.atelier.tache.Taches;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;

/** The first synchronisation: what comes, how much, how long; it stops and goes on where it stopped. */
public final class PremiereSynchro extends StackPane {

    private final Passage passage;
    private final Taches taches;
    private final Clock horloge;
    private final Consumer<Bilan> finie;
    private final ProgressBar barre = new ProgressBar(0);
    private final Label ligne = new Label();
    private final Label erreur = new Label();
    private final Map<String, Label> nombres = new HashMap<>();
    private final Button agir = new Button("Suspendre");
    private @Nullable Tache tache;
    private @Nullable Duree duree;

    public PremiereSynchro(Registre registre, Passage passage, Taches taches, Clock horloge, Runnable quitter,
            Consumer<Bilan> finie) {
        this.passage = passage;
        this.taches = taches;
        this.horloge = horloge;
        this.finie = finie;
        getStyleClass().addAll("fenetre", "connexion");
        setPadding(new Insets(32));
        Label titre = new Label("Première synchronisation");
        titre.getStyleClass().add("titre-ecran");
        Label pourquoi = new Label("Les données de votre périmètre arrivent sur ce poste. Ensuite, l’atelier démarre "
                + "aussitôt et travaille aussi sans réseau.");
        pourquoi.getStyleClass().add("attenue");
        pourquoi.setWrapText(true);
        pourquoi.setMinHeight(USE_PREF_SIZE);
        barre.setMaxWidth(Double.MAX_VALUE);
        barre.setAccessibleText("Avancement de la première synchronisation");
        ligne.setId("avancement");
        erreur.getStyleClass().add("erreur-champ");
        erreur.setId("erreur-synchro");
        erreur.setWrapText(true);
        erreur.setMinHeight(USE_PREF_SIZE);
        erreur.visibleProperty().bind(erreur.textProperty().isNotEmpty());
        erreur.managedProperty().bind(erreur.visibleProperty());
        agir.setId("suspendre");
        agir.setOnAction(e -> basculer());
        Button partir = new Button("Annuler");
        partir.getStyleClass().add("discret");
        partir.setOnAction(e -> {
            arreter();
            quitter.run();
        });
        Region pousse = new Region();
        HBox.setHgrow(pousse, Priority.ALWAYS);
        HBox pied = new HBox(8, pousse, partir, agir);
        VBox carte = new VBox(14, Marque.petite(), titre, pourquoi, barre, ligne, erreur, tables(registre), pied);
        carte.getStyleClass().addAll("carte", "carte-connexion");
        carte.setMaxSize(560, USE_PREF_SIZE);
        getChildren().add(carte);
        setAlignment(Pos.CENTER);
    }

    public void commencer() {
        duree = null;
        erreur.setText("");
        ligne.setText("Le serveur prépare vos données…");
        barre.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        agir.setText("Suspendre");
        agir.getStyleClass().remove("principal");
        tache = taches.lancer(suivi -> passage.faire(suivi, true), this::avancer, finie, this::echouer);
    }

    private void basculer() {
        if (tache != null && !tache.annulee() && erreur.getText().isEmpty()) {
            arreter();
            proposerDeReprendre("Suspendu. Ce qui est arrivé est gardé\u00a0: la suite reprendra là.");
        } else {
            commencer();
        }
    }

    private void arreter() {
        if (tache != null) {
            tache.annuler();
        }
    }

    private void proposerDeReprendre(String phrase) {
        ligne.setText(phrase);
        if (barre.getProgress() < 0) {
            barre.setProgress(0);
        }
        agir.setText("Reprendre");
        agir.getStyleClass().add("principal");
    }

    private void echouer(Echec echec) {
        erreur.setText(echec.phrase());
        proposerDeReprendre("Ce qui est arrivé est gardé\u00a0: la suite reprendra là.");
    }

    private void avancer(Avancement ou) {
        if (tache == null || tache.annulee()) {
            return;
        }
        barre.setProgress(ou.part());
        Duree depuis = duree == null ? new Duree(horloge.instant(), ou.faits()) : duree;
        duree = depuis;
        ligne.setText(depuis.phrase(ou, horloge.instant()));
        ou.details().forEach((table, nombre) -> {
            Label label = nombres.get(table);
            if (label != null) {
                label.setText(Duree.nombre(nombre));
            }
        });
    }

    private GridPane tables(Registre registre) {
        GridPane grille = new GridPane(12, 3);
        int rang = 0;
        int parColonne = (registre.tous().size() + 1) / 2;
        for (DescripteurEntite<?> d : registre.tous()) {
            Label nom = new Label(d.libellePluriel());
            nom.getStyleClass().add("secondaire");
            Label nombre = new Label("–");
            nombre.getStyleClass().addAll("secondaire", "fort");
            nombre.setMinWidth(64);
            nombre.setAlignment(Pos.CENTER_RIGHT);
            nombres.put(d.table(), nombre);
            int colonne = rang / parColonne * 3;
            grille.add(nom, colonne, rang % parColonne);
            grille.add(nombre, colonne + 1, rang % parColonne);
            rang++;
        }
        Region entre = new Region();
        entre.setMinWidth(12);
        grille.add(entre, 2, 0);
        ColumnConstraints noms = new ColumnConstraints();
        noms.setHgrow(Priority.ALWAYS);
        ColumnConstraints chiffres = new ColumnConstraints();
        grille.getColumnConstraints().addAll(noms, chiffres, chiffres, noms, chiffres);
        return grille;
    }
}
