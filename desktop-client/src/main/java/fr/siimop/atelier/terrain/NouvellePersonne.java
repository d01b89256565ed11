package fr.siimop.atelier.terrain;

import static fr.siimop.modele.personne.DescripteurPersonne.PERSONNE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.fiche.Bloc;
import fr.siimop.atelier.grille.fiche.ChampGuide;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.ValeurInvalide;
import fr.siimop.modele.descripteur.Verification;

/** What is asked of somebody who is not in the list of people: a name, and how to write to him. */
final class NouvellePersonne extends VBox {

    private final TextField prenom = champ("Prénom", "prenom");
    private final TextField nom = champ("Nom", "nom");
    private final TextField email = champ("Adresse email", "email");
    private final TextField rpps = champ("N° RPPS", "rpps");
    private final ChampGuide deuxNoms;
    private final ChampGuide adresse = new ChampGuide(email, "Sans elle, rien ne lui est envoyé.", 2);
    private final ChampGuide numero = new ChampGuide(rpps, "11 chiffres, ou rien.", 2);

    NouvellePersonne() {
        super(2);
        HBox.setHgrow(prenom, Priority.ALWAYS);
        HBox.setHgrow(nom, Priority.ALWAYS);
        deuxNoms = new ChampGuide(new HBox(6, prenom, nom), "S’il existe déjà, l’atelier le dira.", 2);
        getChildren().addAll(deuxNoms, adresse, numero);
    }

    private static TextField champ(String invite, String id) {
        TextField champ = new TextField();
        champ.setPromptText(invite);
        champ.setAccessibleText(invite);
        champ.setId("nouveau-" + id);
        return champ;
    }

    /** What was typed to find him is his name. */
    void commencer(String cherche) {
        nom.setText(cherche);
        Bloc.mettreEnVue(this, prenom);
    }

    void ecouter(Runnable changement) {
        champs().forEach(champ -> champ.textProperty().addListener(o -> changement.run()));
    }

    private Stream<TextField> champs() {
        return Stream.of(prenom, nom, email, rpps);
    }

    /**
     * The row of a person; empty, and each field says why, when what was typed is none.
     *
     * @param ailleurs told what is wrong with no field in particular
     */
    Optional<Ligne> lire(ServicesGrille services, Contexte contexte, Consumer<List<Anomalie>> ailleurs) {
        List<Anomalie> anomalies = new ArrayList<>();
        Ligne ligne = PERSONNE.nouvelle(services.ids().nouveau());
        for (TextField champ : champs().toList()) {
            ligne = lire(ligne, champ, anomalies);
        }
        new Verification(services.source().registre()).verifier(PERSONNE, ligne, contexte).stream()
                .filter(Anomalie::bloquante).forEach(anomalies::add);
        Stream.of(deuxNoms, adresse, numero).forEach(ChampGuide::effacer);
        ailleurs.accept(anomalies.stream().filter(a -> champs().noneMatch(c -> colonne(c).equals(a.champ()))).toList());
        // the first one last: it has the keyboard
        champs().toList().reversed().forEach(champ -> anomalies.stream()
                .filter(a -> colonne(champ).equals(a.champ())).findFirst().ifPresent(a -> dire(champ, a)));
        return anomalies.isEmpty() ? Optional.of(ligne) : Optional.empty();
    }

    private void dire(TextField champ, Anomalie anomalie) {
        Phrase phrase = Phrase.de(anomalie);
        ChampGuide guide = champ == email ? adresse : champ == rpps ? numero : deuxNoms;
        guide.dire(champ, phrase.quoi() + " " + phrase.faire());
    }

    private static String colonne(TextField champ) {
        return Objects.requireNonNull(champ.getId()).substring("nouveau-".length());
    }

    private static Ligne lire(Ligne ligne, TextField champ, List<Anomalie> illisibles) {
        int position = PERSONNE.position(colonne(champ));
        try {
            return champ.getText().isBlank()
                    ? ligne
                    : ligne.avec(position, PERSONNE.colonnes().get(position).type().lire(champ.getText()));
        } catch (ValeurInvalide e) {
            illisibles.add(e.sur(PERSONNE.colonnes().get(position).id()));
            return ligne;
        }
    }
}
