package fr.siimop.atelier.recherche;

import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icon, name, number, where; and what kind of thing it is. */
final class CelluleReponse extends ListCell<Reponse> {

    private static final double NOM_MAXIMUM = 330;

    private final FontIcon icone = new FontIcon();
    private final Label nom = new Label();
    private final Label numero = new Label();
    private final Label lieu = new Label();
    private final Label groupe = new Label();
    private final HBox boite = new HBox(8, icone, nom, numero, lieu, groupe);

    CelluleReponse(Consumer<Reponse> ouvrir) {
        boite.setAlignment(Pos.CENTER_LEFT);
        nom.getStyleClass().add("moyen");
        nom.setMaxWidth(NOM_MAXIMUM);
        numero.getStyleClass().add("secondaire");
        numero.setMinWidth(USE_PREF_SIZE);
        lieu.getStyleClass().add("attenue");
        lieu.setMinWidth(0);
        lieu.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(lieu, Priority.ALWAYS);
        groupe.getStyleClass().add("etiquette");
        groupe.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
        setOnMouseClicked(e -> {
            if (getItem() != null) {
                ouvrir.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Reponse reponse, boolean vide) {
        super.updateItem(reponse, vide);
        if (reponse == null || vide) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icone.setIconLiteral(reponse.icone());
        nom.setText(reponse.nom());
        // the name before the place, when both do not fit
        nom.setMinWidth(Math.min(NOM_MAXIMUM, nom.prefWidth(-1)));
        numero.setText(reponse.numero());
        lieu.setText(reponse.lieu());
        groupe.setText(reponse.groupe());
        setAccessibleText(reponse.groupe() + "\u00a0: " + reponse.nom() + " " + reponse.numero() + " "
                + reponse.lieu());
        setGraphic(boite);
    }
}
