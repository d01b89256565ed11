package fr.siimop.atelier.grille.affichage;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Tri;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.vue.Disposition;

/** Right click on a header, or Alt Maj ↓ on a cell: everything that the mouse does to a column, by words. */
final class MenuColonne extends ContextMenu {

    private final Grille grille;
    private final ModeleTable modele;
    private final Disposition disposition;
    private final ColonneGrille colonne;

    MenuColonne(Grille grille, ColonneGrille colonne) {
        this.grille = grille;
        this.modele = grille.modele();
        this.disposition = modele.disposition();
        this.colonne = colonne;
        getItems().setAll(elements());
    }

    private List<MenuItem> elements() {
        int rang = disposition.rang(colonne.id());
        int derniere = disposition.montrees().size() - 1;
        int figees = disposition.figees().get();
        List<MenuItem> elements = new ArrayList<>(List.of(
                trier(new Tri(colonne, true)), trier(new Tri(colonne, false)),
                actif(element("Ajouter au tri", "mdi2s-sort-variant",
                        () -> modele.basculerTri(colonne, true)),
                        !modele.tris().isEmpty()
                                && modele.tris().stream().noneMatch(t -> t.colonne().id().equals(colonne.id()))),
                element("Filtrer…", "mdi2f-filter-outline", () -> grille.filtrer(colonne)),
                new SeparatorMenuItem(),
                actif(element("Déplacer à gauche", "mdi2a-arrow-left",
                        () -> disposition.deplacer(colonne.id(), rang - 1)), rang > 0),
                actif(element("Déplacer à droite", "mdi2a-arrow-right",
                        () -> disposition.deplacer(colonne.id(), rang + 1)), rang < derniere),
                element("Ajuster la largeur", "mdi2a-arrow-expand-horizontal",
                        () -> Ajustement.ajuster(grille, colonne)),
                element("Ajuster toutes les largeurs", "mdi2a-arrow-split-vertical",
                        () -> List.copyOf(disposition.montrees()).forEach(c -> Ajustement.ajuster(grille, c))),
                figees == rang + 1
                        ? element("Ne plus figer de colonne", "mdi2p-pin-off-outline", () -> disposition.figer(0))
                        : element("Figer jusqu’ici", "mdi2p-pin-outline", () -> disposition.figer(rang + 1)),
                new SeparatorMenuItem(),
                element("Sélectionner la colonne", "mdi2s-select",
                        () -> modele.selection().colonneEntiere(disposition.rang(colonne.id()), false)),
                actif(element("Masquer la colonne", "mdi2e-eye-off-outline",
                        () -> disposition.masquer(colonne.id())), derniere > 0),
                element("Choisir les colonnes…", "mdi2v-view-column-outline",
                        () -> grille.choisirColonnes(grille.clavier()))));
        return elements;
    }

    private MenuItem trier(Tri tri) {
        return element(tri.enMots(), tri.icone(), () -> modele.tris().setAll(List.of(tri)));
    }

    private static MenuItem actif(MenuItem element, boolean oui) {
        element.setDisable(!oui);
        return element;
    }

    private static MenuItem element(String texte, String icone, Runnable action) {
        MenuItem element = new MenuItem(texte, new FontIcon(icone));
        element.setOnAction(e -> action.run());
        return element;
    }
}
