package fr.siimop.atelier.terrain;

import static fr.siimop.modele.terrain.DescripteurIntervenant.INTERVENANT;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.GesteActe;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.fiche.Bloc;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.terrain.Intervenant;
import fr.siimop.modele.terrain.Terrain;

/** Who works on a terrain, today and before, and who will (D-12, D-15, D-30). */
final class Intervenants extends VBox {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

    private final ServicesGrille services;
    private final Terrain terrain;
    private final boolean modifiable;
    private final LocalDate aujourdhui;
    private final Bloc bloc = new Bloc("RTS et intervenants");
    private final Button changer = Bloc.bouton("Changer le RTS, ajouter un intervenant…", "mdi2a-account-plus-outline",
            this::saisir);

    Intervenants(ServicesGrille services, Terrain terrain, boolean modifiable) {
        this.services = services;
        this.terrain = terrain;
        this.modifiable = modifiable;
        this.aujourdhui = services.source().contexte(Origine.SAISIE).aujourdhui();
        setId("intervenants");
        List<Intervenant> tous = Entites.de(INTERVENANT,
                services.source().referants("intervenant", "terrain", terrain.id())).stream()
                .sorted(Comparator.comparing((Intervenant i) -> i.role())
                        .thenComparing(Intervenant::debut, Comparator.reverseOrder()))
                .toList();
        if (tous.isEmpty()) {
            bloc.avec(Bloc.ligne("Personne n’est noté sur ce terrain.", "Un appariement a besoin de son RTS."));
        }
        tous.forEach(i -> bloc.avec(ligne(i)));
        setSpacing(8);
        getChildren().setAll(bloc);
        if (modifiable) {
            getChildren().add(changer);
        }
    }

    /** Who is there stays in sight while one says who comes. */
    private void saisir() {
        SaisieIntervenant saisie = new SaisieIntervenant(services, terrain, aujourdhui, this::rendre);
        getChildren().setAll(bloc, saisie);
        saisie.commencer();
    }

    private void rendre() {
        getChildren().setAll(bloc, changer);
    }

    private Node ligne(Intervenant intervenant) {
        Personne personne = Entites.trouver(services.source(), DescripteurPersonne.PERSONNE, intervenant.personne());
        String nom = personne == null ? "Inconnu ici" : personne.prenom() + " " + personne.nom();
        LocalDate fin = intervenant.fin();
        String periode = fin == null
                ? (intervenant.debut().isAfter(aujourdhui) ? "à compter du " : "depuis le ")
                        + JOUR.format(intervenant.debut())
                : "du " + JOUR.format(intervenant.debut()) + " au " + JOUR.format(fin);
        String email = personne == null || personne.email() == null ? "" : ", " + personne.email();
        boolean enCours = intervenant.periode().contient(aujourdhui);
        return modifiable && enCours
                ? Bloc.ligne(nom, intervenant.role().libelle() + ", " + periode + email,
                        Bloc.bouton("Mettre fin…", "mdi2c-calendar-end", () -> finir(intervenant, nom)))
                : Bloc.ligne(nom, intervenant.role().libelle() + ", " + periode + email);
    }

    private void finir(Intervenant i, String nom) {
        FinIntervenant fin = new FinIntervenant(i, nom, aujourdhui, this::rendre, jour -> {
            Intervenant fini = new Intervenant(i.id(), i.terrain(), i.personne(), i.role(), i.debut(), jour);
            rendre();
            services.pile().executer(new GesteActe(services.puits(), new Acte("Fin de " + nom + ", "
                    + terrain.libelle(),
                    Acte.changements(INTERVENANT, INTERVENANT.ligne(i), INTERVENANT.ligne(fini)))));
        });
        getChildren().setAll(bloc, fin);
        fin.commencer();
    }
}
