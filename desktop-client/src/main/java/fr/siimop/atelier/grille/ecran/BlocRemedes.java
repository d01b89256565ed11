package fr.siimop.atelier.grille.ecran;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.fiche.Complement;
import fr.siimop.atelier.grille.geste.Remede;
import fr.siimop.atelier.grille.geste.Remedes;
import fr.siimop.atelier.grille.saisie.SaisieInvalide;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.modele.descripteur.Ligne;

/** Under « Que faire »: one button for each value that would mend the active cell, sought in the background. */
final class BlocRemedes extends VBox {

    private final ModeleTable modele;
    private final Complement complement;
    private final Remedes remedes;
    private int demande;

    BlocRemedes(ModeleTable modele, Complement complement) {
        super(6);
        this.modele = modele;
        this.complement = complement;
        this.remedes = new Remedes(modele.descripteur(), modele.source(), modele.lecteur());
    }

    void vider() {
        demande++;
        getChildren().clear();
    }

    void chercher(Ligne ligne, ColonneGrille colonne) {
        vider();
        if (colonne.estLiee() || modele.empechement(ligne, colonne).isPresent()) {
            return;
        }
        int numero = demande;
        SaisieInvalide invalide = modele.marques().invalide(ligne.id(), colonne.id());
        modele.services().fond().execute(() -> {
            List<Remede> trouves = remedes.pour(ligne, colonne, invalide,
                    complement.remplacants(ligne, colonne.id()));
            modele.services().ui().execute(() -> {
                if (numero == demande) {
                    montrer(ligne, colonne, trouves, invalide);
                }
            });
        });
    }

    private void montrer(Ligne ligne, ColonneGrille colonne, List<Remede> trouves,
            @Nullable SaisieInvalide invalide) {
        if (invalide != null) {
            // what was there was right; what resembles the text typed may be far from what was meant
            String ancien = colonne.texte(ligne, modele.source());
            ajouter(ancien.isEmpty() ? "Laisser la cellule vide" : "Reprendre «\u00a0" + ancien + "\u00a0»",
                    "mdi2u-undo-variant", () -> modele.edition().saisir(ligne, colonne, ancien));
        }
        for (Remede remede : trouves) {
            ajouter(remede.libelle(), remede.icone(), () -> modele.edition().corriger(ligne, colonne, remede.voulu()));
        }
    }

    private void ajouter(String libelle, String icone, Runnable action) {
        Button bouton = new Button(libelle, Icones.icone(icone));
        bouton.getStyleClass().add("remede");
        if (getChildren().isEmpty()) {
            bouton.getStyleClass().add("principal");
        }
        bouton.setWrapText(true);
        bouton.setMaxWidth(Double.MAX_VALUE);
        bouton.setMinHeight(Region.USE_PREF_SIZE);
        bouton.setAlignment(Pos.CENTER_LEFT);
        bouton.setOnAction(e -> action.run());
        getChildren().add(bouton);
    }
}
