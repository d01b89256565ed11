package fr.siimop.atelier.agrement;

import static fr.siimop.modele.agrement.DescripteurAgrement.AGREMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.editeur.ChampDate;
import fr.siimop.atelier.grille.fiche.Bloc;
import fr.siimop.atelier.grille.fiche.ChampGuide;
import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DecisionAgrement;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.ValeurInvalide;
import fr.siimop.modele.descripteur.Verification;

/** End, suspension, withdrawal, each from a day on. */
final class BlocDecision extends VBox {

    private final ServicesGrille services;
    private final Agrement agrement;
    private final Bloc bloc = new Bloc("Décision");
    private final ChampDate jour = new ChampDate();
    private final ChampGuide quand;

    BlocDecision(ServicesGrille services, Agrement agrement, List<DecisionAgrement> decisions,
            LocalDate aujourdhui) {
        this.services = services;
        this.agrement = agrement;
        jour.champ().setId("jour-decision");
        jour.setAccessibleText("À compter du");
        jour.setMaxWidth(130);
        jour.dater(aujourdhui);
        // a date typed here is not to be forgotten when something else of the row changes
        String propose = jour.champ().getText();
        jour.champ().textProperty().subscribe((avant, apres) -> Bloc.enSaisie(this, !apres.equals(propose)));
        Label compter = new Label("À compter du");
        compter.setLabelFor(jour.champ());
        compter.setMinSize(USE_PREF_SIZE, 28);
        quand = new ChampGuide(new HBox(8, compter, jour), ChampGuide.DATE, 2);
        FlowPane boutons = new FlowPane(6, 6);
        for (DecisionAgrement decision : decisions) {
            Button bouton = Bloc.bouton(decision.libelle(), icone(decision), () -> decider(decision));
            bouton.setId("decision-" + decision.name());
            boutons.getChildren().add(bouton);
        }
        bloc.avec(quand, boutons);
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

    private Optional<LocalDate> jour() {
        try {
            Optional<LocalDate> lu = jour.lire();
            if (lu.isEmpty()) {
                quand.dire(jour.champ(), "Dites à compter de quel jour.");
            }
            return lu;
        } catch (ValeurInvalide e) {
            Phrase phrase = Phrase.de(e.sur("debut"));
            quand.dire(jour.champ(), phrase.quoi() + " " + phrase.faire());
            return Optional.empty();
        }
    }

    private void decider(DecisionAgrement decision) {
        quand.effacer();
        jour().ifPresent(date -> decider(decision, date));
    }

    private void decider(DecisionAgrement decision, LocalDate date) {
        Verification verification = new Verification(services.source().registre());
        var contexte = services.source().contexte(Origine.SAISIE);
        List<Anomalie> avant = verification.verifier(AGREMENT, AGREMENT.ligne(agrement), contexte);
        List<Anomalie> nouvelles = verification
                .verifier(AGREMENT, AGREMENT.ligne(decision.appliquer(agrement, date)), contexte).stream()
                .filter(a -> a.bloquante() && !avant.contains(a)).toList();
        bloc.dire(nouvelles);
        if (nouvelles.isEmpty()) {
            Bloc.enSaisie(this, false);
            ComplementAgrement.executer(services, agrement, decision, date);
        }
    }
}
