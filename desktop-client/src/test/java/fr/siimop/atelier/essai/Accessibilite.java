package fr.siimop.atelier.essai;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;

/** What the keyboard reaches must say its name to those who do not see it. */
public final class Accessibilite {

    private Accessibilite() {}

    /** The focusable controls of every open window that have no name, as they are in the code, once it is drawn. */
    public static List<String> sansNom() throws Exception {
        Ecran.images(2);
        return Ecran.sur(Accessibilite::fautes);
    }

    private static List<String> fautes() {
        List<String> fautes = new ArrayList<>();
        for (Window fenetre : List.copyOf(Window.getWindows())) {
            if (fenetre.isShowing()) {
                Set<Node> nommes = fenetre.getScene().getRoot().lookupAll(".label").stream()
                        .filter(Label.class::isInstance).map(n -> ((Label) n).getLabelFor())
                        .collect(Collectors.toSet());
                parcourir(fenetre.getScene().getRoot(), nommes, fautes);
            }
        }
        return fautes;
    }

    private static void parcourir(Node noeud, Set<Node> nommes, List<String> fautes) {
        if (!noeud.isVisible()) {
            return;
        }
        boolean atteint = noeud.isFocusTraversable() && !(noeud instanceof ScrollPane);
        if (atteint && !nommes.contains(noeud) && !nomme(noeud)) {
            fautes.add(noeud.getClass().getSimpleName() + " " + noeud.getStyleClass()
                    + (noeud.getId() == null ? "" : " #" + noeud.getId()));
        }
        boolean compose = noeud instanceof ComboBoxBase<?> || noeud instanceof TextInputControl;
        if (noeud instanceof Parent parent && !compose) {
            parent.getChildrenUnmodifiable().forEach(n -> parcourir(n, nommes, fautes));
        }
    }

    private static boolean nomme(Node noeud) {
        String dit = noeud.getAccessibleText();
        return dit != null && !dit.isBlank()
                || noeud instanceof Labeled l && l.getText() != null && !l.getText().isBlank();
    }
}
