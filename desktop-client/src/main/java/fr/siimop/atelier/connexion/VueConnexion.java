package fr.siimop.atelier.connexion;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.atelier.connexion.ErreurConnexion.Champ;
import fr.siimop.atelier.tache.Echec;
import fr.siimop.atelier.tache.Taches;

/** The sign-in card. */
public final class VueConnexion extends StackPane {

    private static final String LIEN = "https://";

    private final Portier portier;
    private final Taches taches;
    private final Consumer<Entree> entree;
    private final BooleanProperty occupe = new SimpleBooleanProperty();
    private final ChampSaisie serveur;
    private final ChampSaisie email;
    private final ChampSaisie motDePasse;
    private final Map<Champ, ChampSaisie> champs;
    private final Label message = new Label();
    private final Button horsLigne = new Button("Hors ligne\u00a0: travailler sur le cache",
            new FontIcon("mdi2c-cloud-off-outline"));

    public VueConnexion(Portier portier, Taches taches, Consumer<Entree> entree) {
        this.portier = portier;
        this.taches = taches;
        this.entree = entree;
        Preferences dernieres = portier.preferences();
        serveur = new ChampSaisie("Adresse du serveur", "serveur", new TextField(dernieres.serveur()));
        email = new ChampSaisie("Adresse e-mail", "email", new TextField(dernieres.email()));
        motDePasse = new ChampSaisie("Mot de passe", "mot-de-passe", new PasswordField());
        champs = Map.of(Champ.SERVEUR, serveur, Champ.EMAIL, email, Champ.MOT_DE_PASSE, motDePasse);
        getStyleClass().addAll("fenetre", "connexion");
        setPadding(new Insets(32));
        getChildren().add(carte());
        setAlignment(Pos.CENTER);
    }

    /** Why the workbench did not open by itself. */
    public void dire(String phrase) {
        message.setText(phrase);
    }

    /** Where the person has to type first. */
    public void prendreLeClavier() {
        if (serveur.texte().get().isEmpty()) {
            serveur.texte().set(LIEN);
            serveur.prendreLeClavier();
        } else if (email.texte().get().isEmpty()) {
            email.prendreLeClavier();
        } else {
            motDePasse.prendreLeClavier();
        }
    }

    private VBox carte() {
        Label titre = new Label("Se connecter");
        titre.getStyleClass().add("titre-connexion");
        Label sousTitre = new Label(
                "Stages, choix et parcours du 3ᵉ cycle en médecine, odontologie et pharmacie.");
        sousTitre.getStyleClass().add("attenue");
        sousTitre.setWrapText(true);
        sousTitre.setMinHeight(USE_PREF_SIZE);
        Button connecter = new Button("Se connecter");
        connecter.setId("connecter");
        connecter.setDefaultButton(true);
        connecter.getStyleClass().addAll("principal", "grand");
        connecter.setMaxWidth(Double.MAX_VALUE);
        connecter.setOnAction(e -> connecter());
        connecter.disableProperty().bind(occupe);
        connecter.textProperty()
                .bind(Bindings.when(occupe).then("Connexion en cours…").otherwise("Se connecter"));
        horsLigne.setId("hors-ligne");
        horsLigne.getStyleClass().add("grand");
        horsLigne.setMaxWidth(Double.MAX_VALUE);
        horsLigne.setOnAction(e -> horsLigne());
        horsLigne.disableProperty().bind(occupe);
        montrerHorsLigne(false);
        message.getStyleClass().add("erreur-champ");
        message.setId("message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        HBox marque = Marque.grande();
        VBox carte = new VBox(16, marque, new VBox(4, titre, sousTitre), serveur, email, motDePasse, message, connecter,
                horsLigne);
        carte.getStyleClass().addAll("carte", "carte-connexion");
        carte.setMaxSize(440, USE_PREF_SIZE);
        VBox.setVgrow(carte, Priority.NEVER);
        return carte;
    }

    private void connecter() {
        tenter((s, e, m) -> portier.entrer(s, e, m));
    }

    private void horsLigne() {
        tenter((s, e, m) -> portier.entrerHorsLigne(s, e, m));
    }

    @FunctionalInterface
    private interface Essai {
        Entree faire(String serveur, String email, String motDePasse) throws Exception;
    }

    private void tenter(Essai essai) {
        champs.values().forEach(c -> c.dire(""));
        message.setText("");
        String s = serveur.texte().get();
        String e = email.texte().get();
        String m = motDePasse.texte().get();
        occupe.set(true);
        taches.lancer(suivi -> essai.faire(s, e, m), entree -> {
            occupe.set(false);
            this.entree.accept(entree);
        }, this::echouer);
    }

    private void echouer(Echec echec) {
        occupe.set(false);
        if (echec.cause() instanceof ErreurConnexion erreur) {
            ChampSaisie champ = Objects.requireNonNull(champs.get(erreur.champ()));
            champ.dire(erreur.phrase());
            champ.prendreLeClavier();
            montrerHorsLigne(erreur.horsLignePossible() || horsLigne.isVisible());
        } else {
            message.setText(echec.phrase());
        }
    }

    private void montrerHorsLigne(boolean visible) {
        horsLigne.setVisible(visible);
        horsLigne.setManaged(visible);
    }
}
