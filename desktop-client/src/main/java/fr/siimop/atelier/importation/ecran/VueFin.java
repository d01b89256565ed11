package fr.siimop.atelier.importation.ecran;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.importation.Compte;
import fr.siimop.atelier.importation.ModeleImport;

/** Last step: written, or being so. */
final class VueFin extends StackPane {

    private final Button terminer = new Button("Importer un autre fichier");

    VueFin(ModeleImport modele) {
        VBox carte = new VBox(10);
        carte.getStyleClass().add("carte");
        carte.setMaxSize(520, USE_PREF_SIZE);
        getChildren().add(carte);
        Compte compte = modele.applique();
        if (compte == null) {
            ProgressBar barre = new ProgressBar();
            barre.setMaxWidth(Double.MAX_VALUE);
            barre.setAccessibleText("Écriture en cours");
            carte.getChildren().addAll(new Label("Écriture sur le disque de ce poste…"), barre);
            return;
        }
        Label titre = new Label(compte.ecrites() == 0
                ? "Rien n’avait changé"
                : Phrases.pluriel(compte.ecrites(), "ligne appliquée", "lignes appliquées"),
                Icones.icone("mdi2c-check-circle-outline", "icone-juste"));
        titre.setId("import-fait");
        titre.getStyleClass().add("titre-volet");
        Label detail = texte(Phrases.pluriel(compte.creees(), "créée", "créées") + ", "
                + Phrases.pluriel(compte.modifiees(), "changée", "changées") + ", "
                + Phrases.pluriel(compte.inchangees(), "déjà à jour", "déjà à jour")
                + (compte.recuperees() == 0 ? "" : ", " + Phrases.nombre(compte.recuperees()) + "\u00a0à corriger")
                + (compte.archivees() == 0 ? "" : ", " + Phrases.nombre(compte.archivees()) + "\u00a0tout-venant")
                + (compte.ecrites() == 0
                        ? "."
                        : ". Elles partiront à la prochaine synchronisation. Ctrl Z les retire toutes."));
        carte.getChildren().addAll(titre, detail);
        if (compte.gardees() > 0) {
            Label reste = texte(Phrases.pluriel(compte.gardees(), "ligne attend", "lignes attendent")
                    + " dans le lot " + Phrases.entreGuillemets(modele.dossier().nomDuLot().get())
                    + ", gardé sur ce poste jusqu’à votre décision.");
            carte.getChildren().add(reste);
        }
        terminer.setId("import-terminer");
        terminer.getStyleClass().add("principal");
        terminer.setText(compte.gardees() > 0 ? "Voir les lots gardés" : "Importer un autre fichier");
        terminer.setOnAction(e -> modele.recommencer());
        carte.getChildren().add(terminer);
        carte.setAlignment(Pos.CENTER_LEFT);
    }

    private static Label texte(String phrase) {
        Label texte = new Label(phrase);
        texte.setWrapText(true);
        return texte;
    }

    @Override
    public void requestFocus() {
        terminer.requestFocus();
    }
}
