package fr.siimop.atelier.importation.ecran;

import java.util.ArrayList;
import java.util.List;

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
        Label detail = texte(nombres(compte) + (compte.ecrites() == 0
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

    private static String nombres(Compte compte) {
        List<String> nombres = new ArrayList<>();
        ajouter(nombres, compte.creees(), "créée", "créées");
        ajouter(nombres, compte.modifiees(), "changée", "changées");
        ajouter(nombres, compte.inchangees(), "déjà là", "déjà là");
        ajouter(nombres, compte.recuperees(), "à corriger", "à corriger");
        ajouter(nombres, compte.archivees(), "tout-venant", "tout-venant");
        return String.join(", ", nombres);
    }

    private static void ajouter(List<String> nombres, int nombre, String singulier, String pluriel) {
        if (nombre > 0) {
            nombres.add(Phrases.pluriel(nombre, singulier, pluriel));
        }
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
