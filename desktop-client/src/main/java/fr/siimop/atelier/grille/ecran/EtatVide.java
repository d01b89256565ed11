package fr.siimop.atelier.grille.ecran;

import java.util.List;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Phrases;

/** What is shown instead of rows: what is missing, why, and one way out. */
final class EtatVide extends VBox {

    private final ModeleTable modele;
    private final PauseTransition attente = new PauseTransition(Duration.millis(300));
    private int demande;

    EtatVide(ModeleTable modele) {
        this.modele = modele;
        getStyleClass().addAll("etat-vide", "voile");
        setVisible(false);
        modele.version().addListener(o -> peindre());
        modele.pret().addListener(o -> peindre());
        modele.montrees().addListener(o -> peindre());
        attente.setOnFinished(e -> lire());
        attente.play();
    }

    /** A table that comes at once says nothing. */
    private void lire() {
        if (!modele.pret().get()) {
            dire("mdi2t-timer-sand", "Lecture des " + pluriel(), "Rien n’est demandé au serveur\u00a0: les lignes sont "
                    + "sur ce poste.");
            setVisible(true);
        }
    }

    private void peindre() {
        demande++;
        boolean vide = modele.pret().get() && modele.montrees().get() == 0;
        setVisible(vide);
        setMouseTransparent(!vide);
        if (vide) {
            getChildren().clear();
            if (modele.total().get() == 0) {
                sansLigne();
            } else {
                sansReponse();
            }
        }
    }

    private void sansLigne() {
        dire("mdi2t-table", "La table des " + pluriel() + " est vide ici",
                "Synchronisez pour recevoir ce que vos droits vous donnent à lire.");
    }

    private void sansReponse() {
        List<Filtre> filtres = List.copyOf(modele.filtres());
        String cherche = modele.rechercheProperty().get().strip();
        Button tout = toutEffacer();
        HBox boutons = new HBox(6);
        boutons.setAlignment(Pos.CENTER);
        String quoi = "Aucune ligne ne répond "
                + (filtres.isEmpty() ? "" : filtres.size() == 1 ? "au filtre" : "aux " + filtres.size() + " filtres")
                + (cherche.isEmpty()
                        ? ""
                        : (filtres.isEmpty() ? "à" : " et à") + " la recherche «\u00a0" + cherche + "\u00a0»");
        boutons.getChildren().add(tout);
        Label pourquoi = dire("mdi2f-filter-off-outline", quoi, "");
        getChildren().add(boutons);
        int numero = ++demande;
        modele.coupable((filtre, lignes) -> {
            if (numero == demande) {
                accuser(filtre, lignes, pourquoi, boutons);
            }
        });
    }

    /** Back to the rows that the screen starts with: those of the person; to all of them when these are none. */
    private Button toutEffacer() {
        boolean auDepart = modele.criteres().auDepart();
        Button tout = new Button(auDepart ? "Tout montrer" : "Tout effacer");
        tout.setId("tout-effacer");
        tout.getStyleClass().add("discret");
        tout.setOnAction(e -> {
            if (auDepart) {
                modele.filtres().clear();
            } else {
                modele.criteres().revenir();
            }
        });
        return tout;
    }

    /** Said when it is known: counting without each filter takes a moment in a large table. */
    private void accuser(Filtre filtre, int lignes, Label pourquoi, HBox boutons) {
        pourquoi.setText("Sans «\u00a0" + modele.nom(filtre) + "\u00a0: " + filtre.resume()
                + "\u00a0», il y en aurait " + Phrases.nombre(lignes) + ".");
        Button oter = new Button("Ôter ce filtre");
        oter.setOnAction(e -> modele.filtres().remove(filtre));
        boutons.getChildren().addFirst(oter);
    }

    private String pluriel() {
        return modele.descripteur().nomCommun(2);
    }

    private Label dire(String icone, String quoi, String pourquoi) {
        Label titre = new Label(quoi);
        titre.getStyleClass().add("fort");
        Label raison = new Label(pourquoi);
        raison.getStyleClass().add("attenue");
        getChildren().addAll(Icones.icone(icone), titre, raison);
        return raison;
    }
}
