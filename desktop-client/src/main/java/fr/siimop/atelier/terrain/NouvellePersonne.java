package fr.siimop.atelier.terrain;

import static fr.siimop.modele.personne.DescripteurPersonne.PERSONNE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

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
    private final Map<TextField, ChampGuide> guides = new LinkedHashMap<>();

    NouvellePersonne() {
        super(2);
        HBox.setHgrow(prenom, Priority.ALWAYS);
        HBox.setHgrow(nom, Priority.ALWAYS);
        ChampGuide deuxNoms = new ChampGuide(new HBox(6, prenom, nom), "S’il existe déjà, l’atelier le dira.", 2);
        guides.put(prenom, deuxNoms);
        guides.put(nom, deuxNoms);
        guides.put(email, new ChampGuide(email, "Sans elle, rien ne lui est envoyé.", 2));
        guides.put(rpps, new ChampGuide(rpps, "11 chiffres, ou rien.", 2));
        getChildren().addAll(new LinkedHashSet<>(guides.values()));
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
        guides.keySet().forEach(champ -> champ.textProperty().addListener(o -> changement.run()));
    }

    /**
     * The row of a person; empty, and each field says why, when what was typed is none.
     *
     * @param ailleurs told what is wrong with no field in particular
     */
    Optional<Ligne> lire(ServicesGrille services, Contexte contexte, Consumer<List<Anomalie>> ailleurs) {
        List<Anomalie> anomalies = new ArrayList<>();
        Ligne ligne = PERSONNE.nouvelle(services.ids().nouveau());
        for (TextField champ : guides.keySet()) {
            ligne = lire(ligne, champ, anomalies);
        }
        new Verification(services.source().registre()).verifier(PERSONNE, ligne, contexte).stream()
                .filter(Anomalie::bloquante).forEach(anomalies::add);
        guides.values().forEach(ChampGuide::effacer);
        ailleurs.accept(anomalies.stream()
                .filter(a -> guides.keySet().stream().noneMatch(c -> colonne(c).equals(a.champ()))).toList());
        guides.forEach((champ, guide) -> anomalies.stream().filter(a -> colonne(champ).equals(a.champ())).findFirst()
                .map(Phrase::de).ifPresent(phrase -> guide.dire(champ, phrase.quoi() + " " + phrase.faire())));
        // the first one has the keyboard
        guides.keySet().stream().filter(champ -> anomalies.stream().anyMatch(a -> colonne(champ).equals(a.champ())))
                .findFirst().ifPresent(TextField::requestFocus);
        return anomalies.isEmpty() ? Optional.of(ligne) : Optional.empty();
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
