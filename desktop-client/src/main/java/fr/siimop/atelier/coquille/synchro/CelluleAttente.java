package fr.siimop.atelier.coquille.synchro;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.atelier.coquille.Rubrique;

/** One row of what waits: its name, what changed, and in which state it is. */
final class CelluleAttente extends ListCell<LigneAttente> {

    @Override
    protected void updateItem(@Nullable LigneAttente ligne, boolean vide) {
        super.updateItem(ligne, vide);
        if (vide || ligne == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        GroupeAttente groupe = GroupeAttente.de(ligne.attente());
        Label titre = new Label(ligne.titre());
        titre.getStyleClass().add("moyen");
        titre.setTextOverrun(OverrunStyle.ELLIPSIS);
        Label resume = new Label(ligne.resume());
        resume.getStyleClass().add("secondaire");
        VBox textes = new VBox(titre, resume);
        textes.setMinWidth(0);
        HBox.setHgrow(textes, Priority.ALWAYS);
        FontIcon etat = new FontIcon(groupe.icone());
        etat.getStyleClass().add("icone-" + groupe.classe());
        HBox contenu = new HBox(9, new FontIcon(Rubrique.icone(ligne.attente().table())), textes, etat);
        contenu.setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(0);
        setGraphic(contenu);
        setAccessibleText(ligne.titre() + ", " + ligne.resume() + ", " + groupe.libelle());
    }
}
