package fr.siimop.atelier.agrement;

import static fr.siimop.modele.agrement.DescripteurAgrement.AGREMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;

import fr.siimop.atelier.etablissement.VersEtablissement;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.GesteActe;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.fiche.Complement;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.AnomalieAgrement;
import fr.siimop.modele.agrement.DecisionAgrement;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;

/** What the form of an agrément has more: decisions with their date, links to others. */
final class ComplementAgrement implements Complement {

    private final ServicesGrille services;

    ComplementAgrement(ServicesGrille services) {
        this.services = services;
    }

    @Override
    public Optional<String> nomDeCreation() {
        return Optional.of("Nouvel agrément");
    }

    @Override
    public Optional<Action> remede(Ligne ligne, Anomalie anomalie) {
        return anomalie.type() == AnomalieAgrement.ETABLISSEMENT_A_CORRIGER
                ? VersEtablissement.completer(services, AGREMENT.table(), ligne, "terrain", "etablissement")
                : Optional.empty();
    }

    /** The end keeps the RTS of the terrain and their history, and the postes that were open. */
    @Override
    public Optional<Action> plutotQueSupprimer(Ligne ligne) {
        return Entites.de(AGREMENT, ligne)
                .filter(a -> modifiable(ligne) && DecisionAgrement.FIN.convient(a, aujourdhui()))
                .map(a -> new Action("Mettre fin aujourd’hui", "mdi2c-calendar-end",
                        () -> executer(services, a, DecisionAgrement.FIN, aujourdhui())));
    }

    private boolean modifiable(Ligne ligne) {
        return services.puits().empechement(AGREMENT.table(), ligne, "etat").isEmpty();
    }

    private LocalDate aujourdhui() {
        return services.source().contexte(Origine.SAISIE).aujourdhui();
    }

    static void executer(ServicesGrille services, Agrement agrement, DecisionAgrement decision, LocalDate jour) {
        services.pile().executer(new GesteActe(services.puits(), new Acte(
                decision.libelle() + "\u00a0: agrément " + agrement.numero(), Acte.changements(AGREMENT,
                        AGREMENT.ligne(agrement), AGREMENT.ligne(decision.appliquer(agrement, jour))))));
    }

    @Override
    public List<Node> sections(Ligne ligne) {
        Optional<Agrement> agrement = Entites.de(AGREMENT, ligne);
        List<Node> sections = new ArrayList<>();
        if (agrement.isPresent()) {
            boolean modifiable = modifiable(ligne);
            List<DecisionAgrement> decisions = Arrays.stream(DecisionAgrement.values())
                    .filter(d -> d.convient(agrement.get(), aujourdhui())).toList();
            if (modifiable && !decisions.isEmpty()) {
                sections.add(new BlocDecision(services, agrement.get(), decisions, aujourdhui()));
            }
            sections.add(new BlocLiens(services, agrement.get(), modifiable));
        }
        return sections;
    }
}
