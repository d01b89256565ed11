package fr.siimop.atelier.coquille;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.atelier.cache.PosteLocal;

/** What home says first: damaged files, and attached files that did not arrive. */
final class Avertissements {

    private Avertissements() {}

    /** @param apres done once something said here is no longer so */
    static List<Node> de(ModeleCoquille modele, Runnable apres) {
        PosteLocal poste = modele.seance().poste();
        List<Node> tous = new ArrayList<>();
        poste.avertissements().forEach(phrase -> tous.add(avertissement(phrase)));
        modele.seance().passage().fichiersRefuses().forEach(phrase -> tous.add(avertissement(phrase)));
        poste.fichiersDelaisses().forEach(fichier -> tous.add(new FichierDelaisse(modele, fichier, apres)));
        return tous;
    }

    static Label avertissement(String phrase) {
        Label label = new Label(phrase, new FontIcon("mdi2a-alert"));
        label.getStyleClass().addAll("diagnostic", "avertissement");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
