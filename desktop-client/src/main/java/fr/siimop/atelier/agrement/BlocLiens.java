package fr.siimop.atelier.agrement;

import static fr.siimop.modele.agrement.DescripteurLienAgrement.LIEN_AGREMENT;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.GesteActe;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.calcul.TexteReference;
import fr.siimop.atelier.grille.fiche.Bloc;
import fr.siimop.atelier.grille.fiche.ChoixLigne;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.agrement.LienAgrement;
import fr.siimop.modele.agrement.NatureLien;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.Verification;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.Terrain;

/** Agréments with which this one makes couplé or mixte postes (ST-12). */
final class BlocLiens extends VBox {

    private final ServicesGrille services;
    private final Agrement agrement;
    private final Bloc bloc = new Bloc("Agréments liés");

    BlocLiens(ServicesGrille services, Agrement agrement, boolean modifiable) {
        this.services = services;
        this.agrement = agrement;
        setId("liens");
        List<LienAgrement> liens = Stream.of("agrement", "agrement_lie")
                .flatMap(colonne -> Entites.de(LIEN_AGREMENT, services.source()
                        .referants(LIEN_AGREMENT.table(), colonne, agrement.id())).stream())
                .distinct().toList();
        liens.forEach(lien -> bloc.avec(ligne(lien, modifiable)));
        if (modifiable) {
            ChoixLigne autre = new ChoixLigne(services, "agrement", "Lier à un agrément\u00a0: numéro", subdivision());
            HBox boutons = new HBox(6);
            for (NatureLien nature : NatureLien.values()) {
                Button bouton = Bloc.bouton("Lier en " + nature.libelle().toLowerCase(java.util.Locale.FRENCH),
                        "mdi2l-link-plus", () -> lier(autre, nature));
                bouton.setId("lier-" + nature.name());
                boutons.getChildren().add(bouton);
            }
            bloc.avec(autre, boutons);
        } else if (liens.isEmpty()) {
            bloc.avec(Bloc.ligne("Aucun.", ""));
        }
        getChildren().add(bloc);
    }

    private @Nullable UUID subdivision() {
        Terrain terrain = Entites.trouver(services.source(), DescripteurTerrain.TERRAIN, agrement.terrain());
        return terrain == null ? null : terrain.subdivision();
    }

    private HBox ligne(LienAgrement lien, boolean modifiable) {
        UUID autre = lien.agrement().equals(agrement.id()) ? lien.agrementLie() : lien.agrement();
        String numero = TexteReference.court(services.source(), "agrement", autre);
        Agrement lie = Entites.trouver(services.source(), DescripteurAgrement.AGREMENT, autre);
        String terrain = lie == null ? "" : ", " + TexteReference.court(services.source(), "terrain", lie.terrain());
        return modifiable
                ? Bloc.ligne(numero, lien.nature().libelle() + terrain,
                        Bloc.bouton("Délier", "mdi2l-link-off", () -> delier(lien)))
                : Bloc.ligne(numero, lien.nature().libelle() + terrain);
    }

    private void lier(ChoixLigne choix, NatureLien nature) {
        if (choix.choisi().isEmpty()) {
            bloc.dire("Choisissez un agrément dans la liste.");
            return;
        }
        LienAgrement lien = new LienAgrement(services.ids().nouveau(), agrement.id(), choix.choisi().get(), nature);
        List<Anomalie> anomalies = new Verification(services.source().registre())
                .verifier(LIEN_AGREMENT, LIEN_AGREMENT.ligne(lien), services.source().contexte(Origine.SAISIE)).stream()
                .filter(Anomalie::bloquante).toList();
        bloc.dire(anomalies);
        if (anomalies.isEmpty()) {
            executer("Lien de l’agrément " + agrement.numero(),
                    new Acte.Creation(LIEN_AGREMENT.table(), LIEN_AGREMENT.ligne(lien)));
        }
    }

    private void delier(LienAgrement lien) {
        executer("Fin du lien de l’agrément " + agrement.numero(),
                new Acte.Retrait(LIEN_AGREMENT.table(), LIEN_AGREMENT.ligne(lien)));
    }

    private void executer(String nom, Acte.Pas pas) {
        services.pile().executer(new GesteActe(services.puits(), new Acte(nom, List.of(pas))));
    }
}
