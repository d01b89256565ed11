package fr.siimop.atelier.etablissement;

import static fr.siimop.modele.referentiel.DescripteurEtablissement.ETABLISSEMENT;

import java.util.List;
import java.util.UUID;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import fr.siimop.atelier.grille.GesteActe;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.fiche.Bloc;
import fr.siimop.atelier.grille.fiche.Blocs;
import fr.siimop.atelier.grille.fiche.ChoixLigne;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.modele.referentiel.Etablissement;
import fr.siimop.modele.referentiel.RapprochementEtablissements;
import fr.siimop.modele.referentiel.RapprochementEtablissements.Candidat;

/** Nearest établissements, or any other one, and the merge with it, said in figures before it is done. */
final class BlocFusion extends VBox {

    private static final int PROPOSES = 4;

    private final ServicesGrille services;
    private final Etablissement etablissement;
    private final Bloc bloc;
    private final VBox candidats = new VBox(6);
    private final VBox apercu = new VBox(8);

    BlocFusion(ServicesGrille services, Etablissement etablissement) {
        this.services = services;
        this.etablissement = etablissement;
        setId("fusion");
        bloc = new Bloc(etablissement.identifie() ? "Fusionner un doublon" : "Est-ce un autre établissement\u00a0?");
        ChoixLigne autre = new ChoixLigne(services, ETABLISSEMENT.table(), "Un autre établissement\u00a0: nom, FINESS",
                etablissement.subdivision(),
                candidat -> lieu(candidat.id()));
        Button fusionner = Bloc.bouton("Fusionner dans celui-ci…", "mdi2c-call-merge", () -> autre.choisi()
                .map(id -> Entites.trouver(services.source(), ETABLISSEMENT, id))
                .ifPresentOrElse(this::preparer, () -> bloc.dire("Choisissez un établissement dans la liste.")));
        bloc.avec(candidats, autre, fusionner, apercu);
        getChildren().add(bloc);
        chercher();
    }

    private void chercher() {
        services.fond().execute(() -> {
            List<Candidat> trouves = RapprochementEtablissements.candidats(etablissement,
                    Entites.de(ETABLISSEMENT, services.source().lignes(ETABLISSEMENT.table())), PROPOSES);
            services.ui().execute(() -> candidats.getChildren()
                    .setAll(trouves.stream().map(this::ligne).toList()));
        });
    }

    private String lieu(UUID id) {
        Etablissement trouve = Entites.trouver(services.source(), ETABLISSEMENT, id);
        return trouve == null ? "" : Fusion.lieu(services.source(), trouve);
    }

    private Node ligne(Candidat candidat) {
        Etablissement e = candidat.etablissement();
        String numeros = (e.finess() == null ? "" : ", FINESS " + e.finess())
                + (e.siret() == null ? "" : ", Siret " + e.siret());
        Button fusionner = Bloc.bouton("Fusionner…", "mdi2c-call-merge", () -> preparer(e));
        String lieu = Fusion.lieu(services.source(), e);
        fusionner.setAccessibleText("Fusionner dans " + e.libelle() + ", " + lieu);
        Label place = Blocs.texte(lieu);
        place.getStyleClass().add("secondaire");
        VBox ligne = new VBox(Bloc.ligne(e.libelle(), String.join(", ", candidat.raisons()) + numeros, fusionner),
                place);
        if (!RapprochementEtablissements.memeTerritoire(etablissement, e)) {
            Label ailleurs = Blocs.texte("Autre subdivision, autre département\u00a0: sans doute un homonyme.");
            ailleurs.getStyleClass().addAll("champ-anomalie", "avertissement");
            ligne.getChildren().add(ailleurs);
        }
        return ligne;
    }

    private void preparer(Etablissement garde) {
        if (garde.id().equals(etablissement.id())) {
            bloc.dire("C’est le même établissement\u00a0: choisissez-en un autre.");
            return;
        }
        services.fond().execute(() -> {
            Fusion fusion = Fusion.preparer(services.source(), etablissement, garde);
            services.ui().execute(() -> montrer(fusion));
        });
    }

    private void montrer(Fusion fusion) {
        Button faire = Bloc.bouton("Fusionner", "mdi2c-check", () -> services.pile()
                .executer(new GesteActe(services.puits(), fusion.acte(), fusion.bilan())));
        faire.setId("fusionner");
        Button non = Bloc.bouton("Annuler", "mdi2c-close", () -> apercu.getChildren().clear());
        non.getStyleClass().add(Bloc.EN_SAISIE);
        apercu.getChildren().setAll(Blocs.information("Fusionner dans " + Fusion.nom(fusion.garde()) + "\u00a0?",
                Fusion.lieu(services.source(), fusion.garde()) + ". " + fusion.enMots() + " Ctrl\u00a0Z rend tout."));
        if (fusion.doute().isEmpty()) {
            faire.getStyleClass().add("principal");
        } else {
            apercu.getChildren().add(Blocs.avertissement("Deux endroits différents", fusion.doute()));
        }
        apercu.getChildren().add(new HBox(6, faire, non));
        Bloc.mettreEnVue(apercu, faire);
    }
}
