package fr.siimop.atelier.grille.fiche;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.Histoire;
import fr.siimop.atelier.grille.Histoire.Passage;
import fr.siimop.atelier.grille.Histoire.Valeurs;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.modele.descripteur.Ligne;

/** Past values of a cell: who, when, from where, before and after; each can be put back. */
public final class BlocHistorique extends VBox {

    private static final DateTimeFormatter QUAND = DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm", Locale.FRENCH)
            .withZone(ZoneId.of("Europe/Paris"));
    /** Someone who walks through the cells asks for none of them. */
    private static final Duration PAUSE = Duration.millis(250);

    private final ModeleTable modele;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private int demande;

    public BlocHistorique(ModeleTable modele) {
        super(6);
        this.modele = modele;
        setId("historique");
        setAccessibleText("Historique de la cellule");
    }

    /** Past values of the cell, as soon as they are known; a cell read through references has none. */
    public void montrer(Ligne ligne, ColonneGrille colonne) {
        int numero = ++demande;
        getChildren().clear();
        if (colonne.estLiee()) {
            return;
        }
        pause.setOnFinished(e -> modele.services().fond().execute(() -> {
            Histoire histoire = modele.source().histoire(modele.descripteur().table(), ligne.id());
            modele.services().ui().execute(() -> {
                if (numero == demande) {
                    peindre(ligne, colonne, histoire);
                }
            });
        }));
        pause.playFromStart();
    }

    /** Also before the workbench closes: nothing may be asked any more by then. */
    public void vider() {
        pause.stop();
        demande++;
        getChildren().clear();
    }

    private void peindre(Ligne ligne, ColonneGrille colonne, Histoire histoire) {
        List<Passage> passages = histoire.de(colonne.id());
        String manque = histoire.manque();
        if (passages.isEmpty() && manque == null) {
            return;
        }
        Label titre = new Label("Historique de la cellule");
        titre.getStyleClass().add("sous-titre");
        getChildren().setAll(titre);
        passages.forEach(p -> getChildren().add(passage(ligne, colonne, p)));
        if (manque != null) {
            Label phrase = texte(manque);
            phrase.getStyleClass().add("secondaire");
            getChildren().add(phrase);
        }
    }

    private Node passage(Ligne ligne, ColonneGrille colonne, Passage passage) {
        Valeurs valeurs = Objects.requireNonNull(passage.champs().get(colonne.id()));
        Region point = new Region();
        point.getStyleClass().add("historique-point");
        if (!passage.envoye()) {
            point.getStyleClass().add("moi");
        }
        Label change = texte(passage.nature() == Histoire.Nature.CREATION
                ? lisible(colonne, valeurs.apres()) + ", à la création"
                : lisible(colonne, valeurs.avant()) + " → " + lisible(colonne, valeurs.apres()));
        change.getStyleClass().add("moyen");
        Label qui = texte(passage.auteur() + ", " + passage.cause() + ", " + QUAND.format(passage.quand())
                + (passage.envoye() ? ", depuis " + passage.posteDeTravail() : ", non envoyé"));
        qui.getStyleClass().add("secondaire");
        VBox lignes = new VBox(change, qui);
        HBox.setHgrow(lignes, Priority.ALWAYS);
        HBox.setMargin(point, new Insets(6, 0, 0, 2));
        HBox rangee = new HBox(7, point, lignes);
        if (retablissable(ligne, colonne, passage, valeurs)) {
            rangee.getChildren().add(retablir(ligne, colonne, valeurs.avant()));
        }
        return rangee;
    }

    private boolean retablissable(Ligne ligne, ColonneGrille colonne, Passage passage, Valeurs valeurs) {
        return passage.nature() == Histoire.Nature.MODIFICATION
                && !Objects.equals(valeurs.avant(), colonne.valeur(ligne, modele.source()))
                && modele.empechement(ligne, colonne).isEmpty();
    }

    private Button retablir(Ligne ligne, ColonneGrille colonne, @Nullable Object valeur) {
        Button bouton = Icones.bouton("mdi2r-restore", "Rétablir «\u00a0" + lisible(colonne, valeur) + "\u00a0»",
                () -> modele.edition().retablir(ligne, colonne, valeur));
        bouton.getStyleClass().add("retablir");
        return bouton;
    }

    private String lisible(ColonneGrille colonne, @Nullable Object valeur) {
        String texte = colonne.texteDe(valeur, modele.source());
        return texte.isEmpty() ? "(vide)" : texte;
    }

    private static Label texte(String texte) {
        Label label = new Label(texte);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
