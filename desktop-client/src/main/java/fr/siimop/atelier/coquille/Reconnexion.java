package fr.siimop.atelier.coquille;

import java.util.function.Consumer;

import javafx.geometry.Insets;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import fr.siimop.atelier.grille.fiche.Blocs;
import fr.siimop.atelier.theme.Apparence;

/** The token expired: the password again, without closing anything nor losing what waits. */
final class Reconnexion {

    private static final double LARGEUR = 380;
    private static final String CHAMP = "mot-de-passe-encore";

    private Reconnexion() {}

    static void demander(Window fenetre, Apparence apparence, ModeleCoquille modele) {
        demander(fenetre, apparence, modele, "");
    }

    /** @param refus why the last try did not do, which is read where one tries again */
    private static void demander(Window fenetre, Apparence apparence, ModeleCoquille modele, String refus) {
        // two requests may be refused together
        if (Window.getWindows().stream()
                .anyMatch(w -> w.getScene() != null && w.getScene().lookup("#" + CHAMP) != null)) {
            return;
        }
        PasswordField motDePasse = new PasswordField();
        motDePasse.setId(CHAMP);
        motDePasse.setAccessibleText("Mot de passe");
        Label pourquoi = new Label("Votre connexion a expiré. Écrivez le mot de passe de "
                + modele.seance().entree().email()
                + " pour synchroniser\u00a0; vos saisies sont gardées sur ce poste.");
        pourquoi.setWrapText(true);
        pourquoi.setMaxWidth(LARGEUR);
        VBox contenu = new VBox(10, pourquoi, motDePasse);
        if (!refus.isEmpty()) {
            Label raison = Blocs.texte(refus);
            raison.setMaxWidth(LARGEUR);
            raison.getStyleClass().addAll("champ-anomalie", "erreur");
            contenu.getChildren().add(raison);
        }
        contenu.setPadding(new Insets(16));
        Dialog<ButtonType> dialogue = new Dialog<>();
        dialogue.initOwner(fenetre);
        dialogue.setTitle("Se reconnecter");
        dialogue.getDialogPane().setContent(contenu);
        ButtonType connecter = new ButtonType("Se reconnecter", ButtonData.OK_DONE);
        dialogue.getDialogPane().getButtonTypes().addAll(connecter,
                new ButtonType("Plus tard", ButtonData.CANCEL_CLOSE));
        dialogue.getDialogPane().lookupButton(connecter).getStyleClass().add("principal");
        apparence.habiller(dialogue.getDialogPane().getScene());
        dialogue.setResultConverter(b -> b);
        dialogue.setOnHidden(e -> {
            if (dialogue.getResult() == connecter) {
                reconnecter(modele, motDePasse.getText(), phrase -> demander(fenetre, apparence, modele, phrase));
            }
        });
        dialogue.show();
        motDePasse.requestFocus();
    }

    private static void reconnecter(ModeleCoquille modele, String motDePasse, Consumer<String> encore) {
        Seance seance = modele.seance();
        seance.taches().lancer(suivi -> {
            seance.portier().reconnecter(seance.entree(), motDePasse);
            return Boolean.TRUE;
        }, fait -> modele.reconnecte(), echec -> encore.accept(echec.phrase()));
    }
}
