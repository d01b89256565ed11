package fr.siimop.atelier.terrain;

import static fr.siimop.modele.personne.DescripteurPersonne.PERSONNE;
import static fr.siimop.modele.terrain.DescripteurIntervenant.INTERVENANT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.GesteActe;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.editeur.ChampDate;
import fr.siimop.atelier.grille.fiche.Bloc;
import fr.siimop.atelier.grille.fiche.ChampGuide;
import fr.siimop.atelier.grille.fiche.ChoixLigne;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.atelier.grille.fiche.FicheLigne;
import fr.siimop.atelier.terrain.QuestionHomonyme.Connue;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.ValeurInvalide;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.terrain.ChangementRts;
import fr.siimop.modele.terrain.Intervenant;
import fr.siimop.modele.terrain.RoleIntervenant;
import fr.siimop.modele.terrain.Terrain;

/**
 * Somebody new on a terrain, from the list of people or made here (Y-07, X-05). A new RTS ends the one before. All in
 * one gesture.
 */
final class SaisieIntervenant extends VBox {

    private final ServicesGrille services;
    private final Terrain terrain;
    private final Runnable fini;
    private final Bloc bloc = new Bloc("Nouvel intervenant");
    private final ChoiceBox<RoleIntervenant> role = new ChoiceBox<>();
    private final ChoixLigne personne;
    private final ChampGuide choix;
    private final ChampDate debut = new ChampDate();
    private final ChampGuide quand;
    private final ToggleButton absente = new ToggleButton("Praticien absent de la liste\u00a0: le créer");
    private final NouvellePersonne creation = new NouvellePersonne();
    private final VBox question = new VBox();
    private final RechercheEnFond homonymes;

    SaisieIntervenant(ServicesGrille services, Terrain terrain, LocalDate aujourdhui, Runnable fini) {
        this.services = services;
        this.terrain = terrain;
        this.fini = fini;
        this.homonymes = new RechercheEnFond(services, this);
        setId("saisie-intervenant");
        getStyleClass().add(Bloc.EN_SAISIE);
        choisirLeRole();
        personne = new ChoixLigne(services, "personne", "Nom ou RPPS du praticien", terrain.subdivision())
                .parmi(id -> !estInterne(id));
        choix = new ChampGuide(personne, "", 1);
        debut.dater(aujourdhui);
        debut.setAccessibleText("À compter du");
        debut.setMaxWidth(130);
        debut.champ().setId("debut-intervenant");
        Label date = new Label("à compter du");
        date.setLabelFor(debut.champ());
        date.setMinSize(USE_PREF_SIZE, 28);
        HBox premiere = new HBox(6, role, date, debut);
        premiere.setAlignment(Pos.CENTER_LEFT);
        quand = new ChampGuide(premiere, ChampGuide.DATE, 2);
        creation.visibleProperty().bind(absente.selectedProperty());
        creation.managedProperty().bind(absente.selectedProperty());
        creation.ecouter(this::oublierLaQuestion);
        choix.visibleProperty().bind(absente.selectedProperty().not());
        choix.managedProperty().bind(choix.visibleProperty());
        absente.setId("personne-absente");
        absente.setDisable(services.puits().empechementCreation("personne").isPresent());
        absente.selectedProperty().addListener((o, avant, creer) -> {
            oublierLaQuestion();
            if (creer) {
                creation.commencer(personne.texte());
            }
        });
        Button valider = Bloc.bouton("Enregistrer", "mdi2c-check", this::enregistrer);
        valider.setId("enregistrer-intervenant");
        Button abandonner = Bloc.bouton("Annuler", "mdi2c-close", this::renoncer);
        bloc.avec(quand, choix, absente, creation, new HBox(6, valider, abandonner), question);
        getChildren().add(bloc);
    }

    /** Who is in training has an account too, often of the same subdivision: he is not whom one looks for. */
    private boolean estInterne(UUID id) {
        String interne = DescripteurInterne.INTERNE.table();
        return services.source().registre().chercher(interne).isPresent()
                && !services.source().referants(interne, DescripteurInterne.PERSONNE.id(), id).isEmpty();
    }

    private void choisirLeRole() {
        role.getItems().setAll(RoleIntervenant.values());
        role.setValue(RoleIntervenant.RTS);
        role.setId("role");
        role.setAccessibleText("Rôle");
        role.setPrefWidth(110);
        role.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable RoleIntervenant choisi) {
                return choisi == null ? "" : choisi.libelle();
            }

            @Override
            public @Nullable RoleIntervenant fromString(String texte) {
                return null;
            }
        });
    }

    /** Seen whole, and ready for the name. */
    void commencer() {
        Bloc.mettreEnVue(this, personne.champ());
    }

    private void enregistrer() {
        question.getChildren().clear();
        choix.effacer();
        if (jour().isEmpty()) {
            return;
        }
        if (absente.isSelected()) {
            creation.lire(services, contexte(), bloc::dire).ifPresent(this::chercherHomonymes);
        } else {
            personne.choisi().ifPresentOrElse(qui -> ecrire(qui, new ArrayList<>()),
                    () -> choix.dire(personne.champ(), "Choisissez une personne dans la liste, ou créez-la."));
        }
    }

    private Contexte contexte() {
        return services.source().contexte(Origine.SAISIE);
    }

    private Optional<LocalDate> jour() {
        quand.effacer();
        try {
            Optional<LocalDate> lu = debut.lire();
            if (lu.isEmpty()) {
                quand.dire(debut.champ(), "Dites à compter de quel jour.");
            }
            return lu;
        } catch (ValeurInvalide e) {
            Phrase phrase = Phrase.de(e.sur("debut"));
            quand.dire(debut.champ(), phrase.quoi() + " " + phrase.faire());
            return Optional.empty();
        }
    }

    /** Who exists is not made again without a question: two accounts of one person are not merged later. */
    private void chercherHomonymes(Ligne ligne) {
        homonymes.lancer(() -> QuestionHomonyme.chercher(services, terrain.id(), PERSONNE.creer(ligne)),
                memes -> repondre(memes, ligne),
                () -> bloc.dire("Les homonymes n’ont pas pu être cherchés. Enregistrez à nouveau."));
    }

    private void repondre(List<Connue> memes, Ligne ligne) {
        if (!enVue()) {
            return;
        }
        if (memes.isEmpty()) {
            creer(ligne);
        } else {
            demander(memes, ligne);
        }
    }

    /** Another row, or none, may be in the form since: what is being filled in waits with this one. */
    private boolean enVue() {
        Node fiche = this;
        while (fiche != null && !(fiche instanceof FicheLigne)) {
            fiche = fiche.getParent();
        }
        return fiche != null && fiche.isVisible();
    }

    /** It was about another name. */
    private void oublierLaQuestion() {
        homonymes.abandonner();
        question.getChildren().clear();
    }

    private void renoncer() {
        homonymes.abandonner();
        fini.run();
    }

    private void demander(List<Connue> memes, Ligne ligne) {
        QuestionHomonyme posee = new QuestionHomonyme(memes, this::reprendre, () -> creer(ligne));
        question.getChildren().setAll(posee);
        Bloc.mettreEnVue(posee, posee.premier());
    }

    private void reprendre(Connue meme) {
        QuestionHomonyme.completer(services, meme).ifPresentOrElse(pas -> ecrire(meme.personne().id(), pas), () -> {
            question.getChildren().clear();
            bloc.dire(QuestionHomonyme.partie(meme) + "Enregistrez à nouveau.");
        });
    }

    private void creer(Ligne ligne) {
        ecrire(ligne.id(), new ArrayList<>(List.of(new Acte.Creation(PERSONNE.table(), ligne))));
    }

    /** On the day, and in the role, that the form shows now: a question may have waited long for its answer. */
    private void ecrire(UUID qui, List<Acte.Pas> pas) {
        jour().ifPresent(jour -> ecrire(qui, jour, pas));
    }

    private void ecrire(UUID qui, LocalDate jour, List<Acte.Pas> pas) {
        if (role.getValue() == RoleIntervenant.RTS) {
            changerDeRts(qui, jour, pas);
        } else {
            Intervenant nouveau = new Intervenant(services.ids().nouveau(), terrain.id(), qui, role.getValue(), jour,
                    null);
            pas.add(new Acte.Creation(INTERVENANT.table(), INTERVENANT.ligne(nouveau)));
            executer("Nouvel intervenant de " + terrain.libelle(), pas);
        }
    }

    private void changerDeRts(UUID qui, LocalDate jour, List<Acte.Pas> pas) {
        ChangementRts changement = ChangementRts.de(terrain.id(), qui, jour, services.ids().nouveau(), contexte());
        if (!changement.anomalies().isEmpty()) {
            question.getChildren().clear();
            bloc.dire(changement.anomalies());
            return;
        }
        for (Intervenant termine : changement.termines()) {
            Entites.de(INTERVENANT, services.source().trouver(INTERVENANT.table(), termine.id())).ifPresent(
                    avant -> pas.addAll(Acte.changements(INTERVENANT, INTERVENANT.ligne(avant),
                            INTERVENANT.ligne(termine))));
        }
        pas.add(new Acte.Creation(INTERVENANT.table(), INTERVENANT.ligne(changement.nouveau())));
        executer("Changement de RTS de " + terrain.libelle(), pas);
    }

    private void executer(String nomDeLActe, List<Acte.Pas> pas) {
        services.pile().executer(new GesteActe(services.puits(), Acte.indivisible(nomDeLActe, pas)));
        fini.run();
    }
}
