package fr.siimop.atelier.terrain;

import static fr.siimop.modele.personne.DescripteurPersonne.PERSONNE;
import static fr.siimop.modele.terrain.DescripteurIntervenant.INTERVENANT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.GesteActe;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.fiche.Bloc;
import fr.siimop.atelier.grille.fiche.ChoixLigne;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.TypeDate;
import fr.siimop.modele.descripteur.ValeurInvalide;
import fr.siimop.modele.descripteur.Verification;
import fr.siimop.modele.terrain.ChangementRts;
import fr.siimop.modele.terrain.Intervenant;
import fr.siimop.modele.terrain.RoleIntervenant;
import fr.siimop.modele.terrain.Terrain;

/**
 * Somebody new on a terrain, from the list of people or made here (Y-07, X-05). A new RTS ends the one before. All in
 * one gesture.
 */
final class SaisieIntervenant extends VBox {

    private static final TypeDate DATE = new TypeDate();

    private final ServicesGrille services;
    private final Terrain terrain;
    private final Runnable fini;
    private final Bloc bloc = new Bloc("Nouvel intervenant");
    private final ChoiceBox<RoleIntervenant> role = new ChoiceBox<>();
    private final ChoixLigne personne;
    private final DatePicker debut = new DatePicker();
    private final ToggleButton absente = new ToggleButton("Praticien absent de la liste\u00a0: le créer");
    private final TextField prenom = champ("Prénom", "prenom");
    private final TextField nom = champ("Nom", "nom");
    private final TextField email = champ("Adresse email", "email");
    private final TextField rpps = champ("N° RPPS", "rpps");

    SaisieIntervenant(ServicesGrille services, Terrain terrain, LocalDate aujourdhui, Runnable fini) {
        this.services = services;
        this.terrain = terrain;
        this.fini = fini;
        setId("saisie-intervenant");
        getStyleClass().add(Bloc.EN_SAISIE);
        role.getItems().setAll(RoleIntervenant.values());
        role.setValue(RoleIntervenant.RTS);
        role.setId("role");
        role.setAccessibleText("Rôle");
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
        personne = new ChoixLigne(services, "personne", "Nom ou RPPS du praticien");
        debut.setConverter(enDate());
        debut.setValue(aujourdhui);
        debut.setAccessibleText("À compter du");
        VBox creation = new VBox(6, new HBox(6, prenom, nom), email, rpps);
        creation.visibleProperty().bind(absente.selectedProperty());
        creation.managedProperty().bind(absente.selectedProperty());
        personne.visibleProperty().bind(absente.selectedProperty().not());
        personne.managedProperty().bind(personne.visibleProperty());
        absente.setId("personne-absente");
        absente.setDisable(services.puits().empechementCreation("personne").isPresent());
        absente.selectedProperty().addListener((o, avant, creer) -> {
            if (creer) {
                nom.setText(personne.texte());
                Bloc.mettreEnVue(this, prenom);
            }
        });
        Button valider = Bloc.bouton("Enregistrer", "mdi2c-check", this::enregistrer);
        valider.setId("enregistrer-intervenant");
        Button abandonner = Bloc.bouton("Annuler", "mdi2c-close", fini);
        Label date = new Label("à compter du");
        date.setLabelFor(debut);
        date.setMinSize(USE_PREF_SIZE, 28);
        role.setPrefWidth(110);
        bloc.avec(new HBox(6, role, date, debut), personne, absente, creation, new HBox(6, valider, abandonner));
        getChildren().add(bloc);
    }

    /** Seen whole, and ready for the name. */
    void commencer() {
        Bloc.mettreEnVue(this, personne.champ());
    }

    private static TextField champ(String invite, String id) {
        TextField champ = new TextField();
        champ.setPromptText(invite);
        champ.setAccessibleText(invite);
        champ.setId("nouveau-" + id);
        return champ;
    }

    private static StringConverter<LocalDate> enDate() {
        return new StringConverter<>() {
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
        };
    }

    private void enregistrer() {
        LocalDate jour = debut.getValue();
        if (jour == null) {
            bloc.dire("Dites à compter de quel jour.");
            return;
        }
        List<Acte.Pas> pas = new ArrayList<>();
        Contexte contexte = services.source().contexte(Origine.SAISIE);
        Optional<UUID> qui = absente.isSelected() ? creer(pas, contexte) : personne.choisi();
        if (qui.isEmpty()) {
            if (!absente.isSelected()) {
                bloc.dire("Choisissez une personne dans la liste, ou créez-la.");
            }
            return;
        }
        if (role.getValue() == RoleIntervenant.RTS) {
            changerDeRts(qui.get(), jour, pas, contexte);
        } else {
            Intervenant nouveau = new Intervenant(services.ids().nouveau(), terrain.id(), qui.get(), role.getValue(),
                    jour, null);
            pas.add(new Acte.Creation(INTERVENANT.table(), INTERVENANT.ligne(nouveau)));
            executer("Nouvel intervenant de " + terrain.libelle(), pas);
        }
    }

    private void changerDeRts(UUID qui, LocalDate jour, List<Acte.Pas> pas, Contexte contexte) {
        ChangementRts changement = ChangementRts.de(terrain.id(), qui, jour, services.ids().nouveau(), contexte);
        if (!changement.anomalies().isEmpty()) {
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

    /** Empty, and said why, when what was typed is no person. */
    private Optional<UUID> creer(List<Acte.Pas> pas, Contexte contexte) {
        Ligne ligne = PERSONNE.nouvelle(services.ids().nouveau());
        List<Anomalie> illisibles = new ArrayList<>();
        for (TextField champ : List.of(prenom, nom, email, rpps)) {
            ligne = lire(ligne, champ, illisibles);
        }
        List<Anomalie> anomalies = new ArrayList<>(illisibles);
        new Verification(services.source().registre()).verifier(PERSONNE, ligne, contexte).stream()
                .filter(Anomalie::bloquante).forEach(anomalies::add);
        bloc.dire(anomalies);
        if (!anomalies.isEmpty()) {
            return Optional.empty();
        }
        pas.add(new Acte.Creation(PERSONNE.table(), ligne));
        return Optional.of(ligne.id());
    }

    private static Ligne lire(Ligne ligne, TextField champ, List<Anomalie> illisibles) {
        int position = PERSONNE.position(champ.getId().substring("nouveau-".length()));
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
