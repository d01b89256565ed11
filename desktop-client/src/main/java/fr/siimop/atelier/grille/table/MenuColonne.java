package fr.siimop.atelier.grille.table;

import java.util.List;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Tri;

/** Right click on a header. */
final class MenuColonne extends ContextMenu {

    MenuColonne(ModeleTable modele, ColonneGrille colonne, Runnable filtrer) {
        MenuItem masquer = element("Masquer la colonne", "mdi2e-eye-off-outline",
                () -> modele.colonnes().removeIf(c -> c.id().equals(colonne.id())));
        masquer.disableProperty().bind(javafx.beans.binding.Bindings.size(modele.colonnes()).lessThan(2));
        Menu colonnes = choix(modele);
        getItems().addAll(
                element("Trier par ordre croissant", "mdi2s-sort-ascending",
                        () -> modele.tris().setAll(List.of(new Tri(colonne, true)))),
                element("Trier par ordre décroissant", "mdi2s-sort-descending",
                        () -> modele.tris().setAll(List.of(new Tri(colonne, false)))),
                element("Filtrer…", "mdi2f-filter-outline", filtrer), new SeparatorMenuItem(), masquer, colonnes);
    }

    /** The columns of the table, those shown ticked: ticking shows one at its place. */
    static Menu choix(ModeleTable modele) {
        Menu menu = new Menu("Colonnes", new FontIcon("mdi2t-table-column"));
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(e -> menu.getItems().setAll(cases(modele)));
        return menu;
    }

    /** One tick box per column of the table. */
    static List<CheckMenuItem> cases(ModeleTable modele) {
        return modele.toutesLesColonnes().stream().map(c -> {
            CheckMenuItem element = new CheckMenuItem(c.libelle());
            boolean montree = modele.colonnes().stream().anyMatch(m -> m.id().equals(c.id()));
            element.setSelected(montree);
            element.setDisable(montree && modele.colonnes().size() < 2);
            element.setOnAction(a -> {
                if (element.isSelected()) {
                    modele.colonnes().add(modele.colonne(c.id()));
                } else {
                    modele.colonnes().removeIf(m -> m.id().equals(c.id()));
                }
            });
            return element;
        }).toList();
    }

    private static MenuItem element(String texte, String icone, Runnable action) {
        MenuItem element = new MenuItem(texte, new FontIcon(icone));
        element.setOnAction(e -> action.run());
        return element;
    }
}
