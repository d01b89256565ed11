package fr.siimop.atelier.terrain;

import static fr.siimop.modele.terrain.demande.DescripteurDemandeTerrain.DEMANDE_TERRAIN;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.GesteActe;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.fiche.Bloc;
import fr.siimop.atelier.grille.fiche.ChampGuide;
import fr.siimop.atelier.terrain.QuestionHomonyme.Connue;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.terrain.demande.AcceptationDemande;
import fr.siimop.modele.terrain.demande.DemandeTerrain;
import fr.siimop.modele.terrain.demande.EtatDemande;

/** One request of an RTS: what accepting it will write, and the two answers. Each is one gesture (D-16). */
final class BlocDemande extends VBox {

    private final ServicesGrille services;
    private final DemandeTerrain demande;
    private final Bloc bloc;
    private final VBox effets = new VBox(4);
    private final VBox question = new VBox();
    private final TextField motif = new TextField();
    private final ChampGuide pourquoi = new ChampGuide(motif, "À écrire avant de refuser.", 1);
    private final RechercheEnFond recherche;
    /** The answer is being written: a second click finds the row as it was. */
    private boolean enEcriture;

    BlocDemande(ServicesGrille services, DemandeTerrain demande) {
        this.services = services;
        this.demande = demande;
        this.recherche = new RechercheEnFond(services, this);
        this.bloc = new Bloc("Demande\u00a0: " + demande.objet().libelle());
        setId("demande-" + demande.id());
        bloc.avec(Bloc.ligne(MotsDemande.quoi(demande), MotsDemande.qui(services.source(), demande)));
        if (!demande.enAttente()) {
            bloc.avec(Bloc.ligne(demande.etat().libelle(), MotsDemande.issue(demande)));
        } else if (decidable()) {
            bloc.avec(effets, reponses(), question);
            services.fond().execute(() -> {
                List<String> phrases = MotsDemande.effets(services.source(), calculer(null));
                services.ui().execute(() -> effets.getChildren().setAll(
                        phrases.stream().<Node>map(BlocDemande::effet).toList()));
            });
        } else {
            bloc.avec(Bloc.ligne("En attente", "L’ARS de la subdivision du terrain y répondra."));
        }
        getChildren().add(bloc);
    }

    private static Label effet(String phrase) {
        Label effet = new Label(phrase);
        effet.setWrapText(true);
        effet.setMinHeight(USE_PREF_SIZE);
        return effet;
    }

    /** Whoever writes the terrain answers its requests. */
    private boolean decidable() {
        var terrain = services.source().trouver("terrain", demande.terrain());
        return terrain != null && services.puits().empechement("terrain", terrain, "libelle").isEmpty()
                && services.puits().empechementCreation(DEMANDE_TERRAIN.table()).isEmpty();
    }

    private VBox reponses() {
        Button accepter = Bloc.bouton("Accepter", "mdi2c-check", this::accepter);
        accepter.setId("accepter-demande");
        accepter.getStyleClass().add("principal");
        Button refuser = Bloc.bouton("Refuser", "mdi2c-close", this::refuser);
        refuser.setId("refuser-demande");
        motif.setId("motif-refus");
        motif.setPromptText("Motif du refus, lu par le RTS");
        motif.setAccessibleText("Motif du refus, lu par le RTS");
        motif.textProperty().subscribe(ecrit -> Bloc.enSaisie(motif, !ecrit.isBlank()));
        return new VBox(6, new FlowPane(6, 6, accepter, refuser), pourquoi);
    }

    private AcceptationDemande calculer(@Nullable Personne choisie) {
        return AcceptationDemande.de(demande, choisie, services.ids(), services.source().contexte(Origine.SAISIE));
    }

    /** What accepting would do, and who has the name of whom it would make. */
    private record Examen(AcceptationDemande acceptation, List<Connue> memes) {}

    /** Whether a homonym is the same only the person who accepts can tell. */
    private void accepter() {
        if (attendEncore()) {
            recherche.lancer(this::examiner, this::repondre, this::echouer);
        }
    }

    private Examen examiner() {
        AcceptationDemande acceptation = calculer(null);
        Personne creee = acceptation.anomalies().isEmpty() ? acceptation.creee() : null;
        return new Examen(acceptation, creee == null
                ? List.of()
                : QuestionHomonyme.chercher(services, demande.terrain(), creee));
    }

    private void repondre(Examen examen) {
        if (examen.memes().isEmpty()) {
            accepter(examen.acceptation(), List.of());
        } else {
            demander(examen.memes(), examen.acceptation());
        }
    }

    private void echouer() {
        bloc.dire("La demande n’a pas pu être examinée. Acceptez-la à nouveau.");
    }

    private void demander(List<Connue> memes, AcceptationDemande acceptation) {
        QuestionHomonyme posee = new QuestionHomonyme(memes, this::reprendre, () -> accepter(acceptation, List.of()));
        posee.getStyleClass().add(Bloc.EN_SAISIE);
        question.getChildren().setAll(posee);
        Bloc.mettreEnVue(posee, posee.premier());
    }

    /** The request accepted for somebody who exists, and what is kept of it for him. */
    private record Reprise(AcceptationDemande acceptation, List<Acte.Pas> complements) {}

    private void reprendre(Connue choisie) {
        recherche.lancer(
                () -> QuestionHomonyme.completer(services, choisie)
                        .map(complements -> new Reprise(calculer(choisie.personne()), complements)),
                reprise -> reprise.ifPresentOrElse(r -> accepter(r.acceptation(), r.complements()), () -> {
                    question.getChildren().clear();
                    bloc.dire(QuestionHomonyme.partie(choisie) + "Acceptez à nouveau la demande.");
                }), this::echouer);
    }

    private void accepter(AcceptationDemande acceptation, List<Acte.Pas> deLaPersonne) {
        question.getChildren().clear();
        bloc.dire(acceptation.anomalies());
        if (acceptation.anomalies().isEmpty() && attendEncore()) {
            List<Acte.Pas> pas = new ArrayList<>(deLaPersonne);
            pas.addAll(ActesDemande.accepter(services.source(), demande, acceptation));
            executer("acceptée", pas);
        }
    }

    private void refuser() {
        String ecrit = motif.getText().strip();
        if (!attendEncore()) {
            return;
        }
        if (ecrit.isEmpty()) {
            pourquoi.dire(motif, "Écrivez le motif\u00a0: le RTS le lira sur sa page.");
            return;
        }
        DemandeTerrain refusee = demande.devenue(EtatDemande.REFUSEE, ecrit,
                services.source().contexte(Origine.SAISIE).aujourdhui());
        executer("refusée", Acte.changements(DEMANDE_TERRAIN, DEMANDE_TERRAIN.ligne(demande),
                DEMANDE_TERRAIN.ligne(refusee)));
    }

    /** As it is now: it may have been answered, or withdrawn, since it was shown. */
    private boolean attendEncore() {
        Ligne presente = services.source().trouver(DEMANDE_TERRAIN.table(), demande.id());
        boolean attend = !enEcriture && presente != null && DEMANDE_TERRAIN.creer(presente).enAttente();
        if (!attend) {
            bloc.dire("Cette demande n’attend plus\u00a0: elle a reçu une réponse, ou le RTS l’a retirée.");
        }
        return attend;
    }

    private void executer(String issue, List<Acte.Pas> pas) {
        recherche.abandonner();
        question.getChildren().clear();
        motif.clear();
        enEcriture = true;
        services.pile().executer(new GesteActe(services.puits(),
                Acte.indivisible(
                        "Demande de RTS " + issue + "\u00a0: " + MotsDemande.terrain(services.source(), demande),
                        pas)),
                this::rouvrir, this::rouvrir);
    }

    private void rouvrir() {
        enEcriture = false;
    }
}
