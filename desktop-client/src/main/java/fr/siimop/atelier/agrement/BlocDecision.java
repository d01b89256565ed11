package fr.siimop.atelier.agrement;

import static fr.siimop.modele.agrement.DescripteurAgrement.AGREMENT;

import java.time.LocalDate;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.fiche.Bloc;
import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DecisionAgrement;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.TypeDate;
import fr.siimop.modele.descripteur.ValeurInvalide;
import fr.siimop.modele.descripteur.Verification;

/** End, suspension, withdrawal, each from a day on. */
final class BlocDecision extends VBox {

    private static final TypeDate DATE = new TypeDate();

    private final ServicesGrille services;
    private final Agrement agrement;
    private final Bloc bloc = new Bloc("Décision");
    private final DatePicker jour = new DatePicker();

    BlocDecision(ServicesGrille services, Agrement agrement, List<DecisionAgrement> decisions,
            LocalDate aujourdhui) {
        this.services = services;
        this.agrement = agrement;
        jour.setId("jour-decision");
        jour.setAccessibleText("À compter du");
        jour.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate date) {
                return date == null ? "" : DATE.afficher(date);
            }

            @Override
            public @Nullable LocalDate fromString(String texte) {
                try {
                    return texte.isBlank() ? null : DATE.lire(texte);
                } catch (ValeurInvalide e) {
                    return null;
                }
            }
        });
        jour.setValue(aujourdhui);
        Label compter = new Label("À compter du");
        compter.setLabelFor(jour);
        compter.setMinSize(USE_PREF_SIZE, 28);
        FlowPane boutons = new FlowPane(6, 6);
        for (DecisionAgrement decision : decisions) {
            Button bouton = Bloc.bouton(decision.libelle(), icone(decision), () -> decider(decision));
            bouton.setId("decision-" + decision.name());
            boutons.getChildren().add(bouton);
        }
        bloc.avec(new HBox(8, compter, jour), boutons);
        getChildren().add(bloc);
    }

    private static String icone(DecisionAgrement decision) {
        return switch (decision) {
            case FIN -> "mdi2c-calendar-end";
            case SUSPENSION -> "mdi2p-pause-circle-outline";
            case RETRAIT -> "mdi2c-cancel";
            case REACTIVATION -> "mdi2p-play-circle-outline";
        };
    }

    private void decider(DecisionAgrement decision) {
        LocalDate date = jour.getValue();
        if (date == null) {
            bloc.dire("Dites à compter de quel jour.");
            return;
        }
        Verification verification = new Verification(services.source().registre());
        var contexte = services.source().contexte(Origine.SAISIE);
        List<Anomalie> avant = verification.verifier(AGREMENT, AGREMENT.ligne(agrement), contexte);
        List<Anomalie> nouvelles = verification
                .verifier(AGREMENT, AGREMENT.ligne(decision.appliquer(agrement, date)), contexte).stream()
                .filter(a -> a.bloquante() && !avant.contains(a)).toList();
        bloc.dire(nouvelles);
        if (nouvelles.isEmpty()) {
            ComplementAgrement.executer(services, agrement, decision, date);
        }
    }
}
