package fr.siimop.atelier.grille.fiche;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Gravite;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.sync.AnomalieRecue;
import fr.siimop.modele.sync.ConflitChamp;

/** Blocks that explain, in a form or beside the table: what, where, why, what to do, in that order. */
public final class Blocs {

    private static final DateTimeFormatter QUAND = DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm", Locale.FRENCH)
            .withZone(ZoneId.of("Europe/Paris"));
    private static final String VIDE = "(vide)";

    private Blocs() {}

    public static Node anomalie(Anomalie anomalie, String ou) {
        Phrase phrase = Phrase.de(anomalie);
        boolean erreur = anomalie.gravite() == Gravite.ERREUR;
        VBox bloc = new VBox(10, diagnostic(erreur ? "mdi2a-alert-circle" : "mdi2a-alert",
                erreur ? "erreur" : "avertissement", phrase.quoi(), ""),
                questions(ou, phrase.pourquoi(), phrase.faire()));
        bloc.setAccessibleText(phrase.enUneLigne());
        return bloc;
    }

    public static Node refus(AnomalieRecue refus, String ou) {
        return new VBox(10, diagnostic("mdi2c-close-octagon-outline", "erreur", "Le serveur a refusé cette saisie",
                refus.message()),
                questions(ou, "Le serveur vérifie les droits et les règles avec les données de tous.",
                        "Corrigez la cellule\u00a0: elle repartira au prochain envoi. La saisie est gardée ici."));
    }

    /** @param mienne what the cell shows: it may have been typed after what was sent */
    public static Node conflit(ConflitChamp conflit, String mienne, String ou,
            Function<@Nullable Object, String> texte) {
        GridPane valeurs = tableau();
        ligne(valeurs, 0, "Au départ", lisible(conflit.base(), texte));
        ligne(valeurs, 1, "Ma valeur", mienne.isEmpty() ? VIDE : mienne);
        ligne(valeurs, 2, "Serveur", lisible(conflit.serveur(), texte));
        return new VBox(10, diagnostic("mdi2s-source-branch", "conflit", "Deux valeurs, une décision attendue",
                conflit.auteur() + ", " + QUAND.format(conflit.quand())), valeurs,
                questions(ou,
                        conflit.parUnChampLie()
                                ? "Une cellule qui va avec celle-ci a été changée ailleurs depuis que vous l’avez lue."
                                : "Cette cellule a été changée ailleurs depuis que vous l’avez lue.",
                        "Décidez dans «\u00a0Synchronisation\u00a0»\u00a0: rien n’est écrasé d’ici là."));
    }

    /** Values of a conflict travel as JSON scalars: what is not the column's own type is shown as it came. */
    private static String lisible(@Nullable Object valeur, Function<@Nullable Object, String> texte) {
        if (valeur == null) {
            return VIDE;
        }
        try {
            return texte.apply(valeur);
        } catch (ClassCastException e) {
            return valeur.toString();
        }
    }

    public static Node information(String titre, String texte) {
        return diagnostic("mdi2i-information-outline", "information", titre, texte);
    }

    public static Node avertissement(String titre, String texte) {
        return diagnostic("mdi2a-alert", "avertissement", titre, texte);
    }

    public static Label texte(String texte) {
        Label label = new Label(texte);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node diagnostic(String icone, String classe, String titre, String texte) {
        Label quoi = texte(titre);
        quoi.getStyleClass().add("titre");
        HBox.setHgrow(quoi, Priority.ALWAYS);
        quoi.setMaxWidth(Double.MAX_VALUE);
        HBox tete = new HBox(7, Icones.icone(icone), quoi);
        VBox boite = new VBox(tete);
        boite.getStyleClass().addAll("diagnostic", classe);
        if (!texte.isEmpty()) {
            boite.getChildren().add(texte(texte));
        }
        return boite;
    }

    public static Node questions(String ou, String pourquoi, String faire) {
        return questions("Où", ou, pourquoi, faire);
    }

    /** Why a cell takes no edit, and who could write it. */
    public static Node empechement(String pourquoi, String faire) {
        return questions("État", "Non modifiable", pourquoi, faire);
    }

    private static Node questions(String nom, String valeur, String pourquoi, String faire) {
        GridPane tableau = tableau();
        ligne(tableau, 0, nom, valeur);
        ligne(tableau, 1, "Pourquoi", pourquoi);
        Label titre = new Label("Que faire");
        titre.getStyleClass().add("sous-titre");
        return new VBox(8, tableau, titre, texte(faire));
    }

    private static GridPane tableau() {
        GridPane tableau = new GridPane(8, 5);
        ColumnConstraints noms = new ColumnConstraints(64);
        ColumnConstraints textes = new ColumnConstraints();
        textes.setHgrow(Priority.ALWAYS);
        textes.setFillWidth(true);
        tableau.getColumnConstraints().addAll(noms, textes);
        return tableau;
    }

    private static void ligne(GridPane tableau, int rang, String nom, String valeur) {
        Label titre = new Label(nom);
        titre.getStyleClass().add("faible");
        GridPane.setValignment(titre, javafx.geometry.VPos.TOP);
        tableau.addRow(rang, titre, texte(valeur));
    }
}
