package fr.siimop.atelier.poste;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.descripteur.ValeurListe;
import fr.siimop.modele.poste.DemandeOuverture;
import fr.siimop.modele.poste.OuverturePostes;
import fr.siimop.modele.poste.TypePoste;
import fr.siimop.modele.referentiel.Semestre;

/** What postes to open: for which semester, new ones or those of a year ago, in which phases, how many places. */
final class ReglagesOuverture extends FlowPane {

    private final List<Semestre> semestres;
    private final ChoiceBox<Semestre> semestre = new ChoiceBox<>();
    private final RadioButton nouveaux = new RadioButton("Nouveaux postes");
    private final RadioButton recopier = new RadioButton("Reprendre l’an passé");
    private final List<ToggleButton> phases = new ArrayList<>();
    private final ChoiceBox<TypePoste> type = new ChoiceBox<>();
    private final Spinner<Integer> places = new Spinner<>(1, 99, 1);
    private final ChoiceBox<Integer> mois = new ChoiceBox<>();
    private final CheckBox decale = new CheckBox("Décalé");
    private final TextField indication = new TextField();
    private final CheckBox valide = new CheckBox("Validé par l’ARS");

    ReglagesOuverture(List<Semestre> semestres, LocalDate aujourdhui, Runnable change) {
        super(16, 10);
        this.semestres = semestres;
        getStyleClass().add("reglages");
        ToggleGroup mode = new ToggleGroup();
        nouveaux.setToggleGroup(mode);
        recopier.setToggleGroup(mode);
        nouveaux.setSelected(true);
        recopier.setId("recopier");
        semestre.setId("semestre");
        semestre.setConverter(enTexte(Semestre::libelle));
        semestre.getItems().setAll(semestres);
        semestres.stream().filter(s -> s.debut().isAfter(aujourdhui)).findFirst().ifPresent(semestre::setValue);
        type.setConverter(enTexte(ValeurListe::libelle));
        type.getItems().setAll(TypePoste.values());
        type.setValue(TypePoste.SIMPLE);
        mois.setConverter(enTexte(m -> m + "\u00a0mois"));
        mois.getItems().setAll(6, 12);
        mois.setValue(6);
        places.setPrefWidth(72);
        places.setEditable(true);
        places.getEditor().setAccessibleText("Places");
        indication.setPromptText("SASPAS…");
        indication.setPrefWidth(130);
        getChildren().addAll(champ("Semestre", semestre), champ("Postes", new HBox(12, nouveaux, recopier)),
                champ("Phases", boutonsDePhase(change)), champ("Type", type), champ("Places", places),
                champ("Durée", mois), champ("Indication", indication), champ("", new HBox(12, decale, valide)));
        semestre.valueProperty().addListener(o -> {
            nommerLaCopie();
            change.run();
        });
        mode.selectedToggleProperty().addListener(o -> {
            griser();
            change.run();
        });
        type.valueProperty().addListener(o -> change.run());
        places.valueProperty().addListener(o -> change.run());
        mois.valueProperty().addListener(o -> change.run());
        indication.textProperty().addListener(o -> change.run());
        decale.selectedProperty().addListener(o -> change.run());
        valide.selectedProperty().addListener(o -> change.run());
        nommerLaCopie();
    }

    private HBox boutonsDePhase(Runnable change) {
        HBox boite = new HBox(4);
        for (Phase phase : Phase.values()) {
            ToggleButton bouton = new ToggleButton(phase.code());
            bouton.setId("phase-" + phase.code());
            bouton.setAccessibleText(phase.libelle());
            bouton.setSelected(phase != Phase.CONSO);
            bouton.selectedProperty().addListener(o -> change.run());
            phases.add(bouton);
        }
        boite.getChildren().addAll(phases);
        return boite;
    }

    private static VBox champ(String nom, Node controle) {
        Label label = new Label(nom);
        label.getStyleClass().add("attenue");
        if (!nom.isEmpty()) {
            label.setLabelFor(controle);
            controle.setAccessibleText(nom);
        }
        if (controle instanceof HBox boite) {
            boite.setAlignment(Pos.CENTER_LEFT);
            boite.setMinHeight(28);
        }
        return new VBox(2, label, controle);
    }

    private static <T> StringConverter<T> enTexte(java.util.function.Function<T, String> texte) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T valeur) {
                return valeur == null ? "" : texte.apply(valeur);
            }

            @Override
            public @Nullable T fromString(String lu) {
                return null;
            }
        };
    }

    private Optional<Semestre> anPasse() {
        return Optional.ofNullable(semestre.getValue())
                .flatMap(choisi -> OuverturePostes.anneePrecedente(choisi, semestres));
    }

    private void nommerLaCopie() {
        Optional<Semestre> passe = anPasse();
        recopier.setText(passe.map(s -> "Reprendre ceux de " + s.libelle()).orElse("Reprendre l’an passé"));
        recopier.setDisable(passe.isEmpty());
        if (passe.isEmpty()) {
            nouveaux.setSelected(true);
        }
    }

    /** What is taken again is taken as it was. */
    private void griser() {
        boolean copie = recopier.isSelected();
        phases.forEach(bouton -> bouton.setDisable(copie));
        List.of(type, places, mois, indication, decale).forEach(controle -> controle.setDisable(copie));
    }

    /** Empty while no semester is chosen. */
    Optional<DemandeOuverture> demande() {
        Phase[] voulues = java.util.Arrays.stream(Phase.values())
                .filter(phase -> phases.get(phase.ordinal()).isSelected()).toArray(Phase[]::new);
        String texte = indication.getText().strip();
        return Optional.ofNullable(semestre.getValue()).map(choisi -> new DemandeOuverture(choisi,
                recopier.isSelected() ? anPasse().orElse(null) : null, Phases.de(voulues), type.getValue(),
                places.getValue(), mois.getValue(), decale.isSelected(), texte.isEmpty() ? null : texte,
                valide.isSelected()));
    }
}
