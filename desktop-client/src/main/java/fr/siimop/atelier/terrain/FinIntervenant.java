package fr.siimop.atelier.terrain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import fr.siimop.atelier.grille.editeur.ChampDate;
import fr.siimop.atelier.grille.fiche.Bloc;
import fr.siimop.atelier.grille.fiche.ChampGuide;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.descripteur.ValeurInvalide;
import fr.siimop.modele.terrain.Intervenant;

/** The last day of somebody on a terrain: today, unless one says otherwise. */
final class FinIntervenant extends VBox {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

    private final Intervenant intervenant;
    private final Consumer<LocalDate> suite;
    private final ChampDate fin = new ChampDate();
    private final ChampGuide quand;

    FinIntervenant(Intervenant intervenant, String nom, LocalDate aujourdhui, Runnable renoncer,
            Consumer<LocalDate> suite) {
        this.intervenant = intervenant;
        this.suite = suite;
        setId("fin-intervenant");
        getStyleClass().add(Bloc.EN_SAISIE);
        fin.dater(aujourdhui);
        fin.setAccessibleText("Dernier jour");
        fin.setMaxWidth(130);
        fin.champ().setId("dernier-jour");
        Label dernier = new Label("Dernier jour");
        dernier.setLabelFor(fin.champ());
        HBox ligne = new HBox(8, dernier, fin);
        ligne.setAlignment(Pos.CENTER_LEFT);
        quand = new ChampGuide(ligne, ChampGuide.DATE, 2);
        Button valider = Bloc.bouton("Mettre fin", "mdi2c-check", this::valider);
        valider.setId("mettre-fin");
        getChildren().add(new Bloc("Fin de " + nom + ", " + intervenant.role().libelle()).avec(quand,
                new HBox(6, valider, Bloc.bouton("Annuler", "mdi2c-close", renoncer))));
    }

    void commencer() {
        Bloc.mettreEnVue(this, fin.champ());
    }

    private void valider() {
        Optional<LocalDate> jour;
        try {
            jour = fin.lire();
        } catch (ValeurInvalide e) {
            Phrase phrase = Phrase.de(e.sur("fin"));
            quand.dire(fin.champ(), phrase.quoi() + " " + phrase.faire());
            return;
        }
        if (jour.isEmpty()) {
            quand.dire(fin.champ(), "Dites quel est son dernier jour.");
        } else if (jour.get().isBefore(intervenant.debut())) {
            quand.dire(fin.champ(), "Le dernier jour ne peut pas précéder le premier, le "
                    + JOUR.format(intervenant.debut()) + ".");
        } else {
            suite.accept(jour.get());
        }
    }
}
