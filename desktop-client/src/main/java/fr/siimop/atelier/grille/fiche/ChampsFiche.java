package fr.siimop.atelier.grille.fiche;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.modele.descripteur.Ligne;

/** One field a column, and where the keyboard is among them. */
final class ChampsFiche extends VBox {

    private static final double MARGE = 160;

    private final ModeleTable modele;
    private @Nullable ScrollPane defilant;

    ChampsFiche(ModeleTable modele) {
        super(8);
        this.modele = modele;
    }

    private List<ChampFiche> champs() {
        return getChildren().stream().map(ChampFiche.class::cast).toList();
    }

    /**
     * The fields of a row in place of those of the row before.
     *
     * @return where the keyboard was: from one row to the next it stays in its column; -1 when it was elsewhere
     */
    int montrer(Ligne ligne, ScrollPane autour) {
        defilant = autour;
        int rangDuClavier = champs().stream().map(Node::isFocusWithin).toList().indexOf(true);
        fermer();
        List<ColonneGrille> colonnes = modele.toutesLesColonnes();
        for (int i = 0; i < colonnes.size(); i++) {
            int suivant = i + 1;
            getChildren().add(new ChampFiche(modele, colonnes.get(i), ligne, () -> clavierA(suivant)));
        }
        return rangDuClavier;
    }

    void peindre(Ligne ligne) {
        champs().forEach(champ -> champ.peindre(ligne));
    }

    void fermer() {
        champs().forEach(ChampFiche::fermer);
        getChildren().clear();
    }

    /** Where a new row is to be filled first. */
    void clavierAuPremierVide(Ligne nouvelle) {
        List<ColonneGrille> colonnes = modele.toutesLesColonnes();
        int premier = 0;
        while (premier < colonnes.size() - 1 && (colonnes.get(premier).estLiee()
                || nouvelle.valeur(modele.descripteur().position(colonnes.get(premier).id())) != null)) {
            premier++;
        }
        clavierA(premier);
    }

    /** To the first field from there on that can be written; -1 leaves the keyboard where it is. */
    void clavierA(int rang) {
        if (rang >= 0) {
            champs().stream().skip(rang).filter(champ -> !champ.colonne().estLiee()).findFirst().ifPresent(champ -> {
                champ.prendreLeClavier();
                mettreEnVue(champ);
            });
        }
    }

    private void mettreEnVue(Node champ) {
        ScrollPane autour = defilant;
        if (autour == null) {
            return;
        }
        if (champ == getChildren().getFirst()) {
            // what waits for an answer stands above it, and is not to be scrolled over
            autour.setVvalue(0);
            return;
        }
        double hauteur = autour.getContent().getLayoutBounds().getHeight() - autour.getViewportBounds().getHeight();
        if (hauteur > 0) {
            double place = getLayoutY() + champ.getLayoutY() - MARGE;
            autour.setVvalue(Math.clamp(place / hauteur, 0, 1));
        }
    }
}
