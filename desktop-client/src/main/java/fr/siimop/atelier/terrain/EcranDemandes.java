package fr.siimop.atelier.terrain;

import static fr.siimop.modele.terrain.demande.DescripteurDemandeTerrain.DEMANDE_TERRAIN;
import static fr.siimop.modele.terrain.demande.DescripteurDemandeTerrain.DEPOSEE_LE;
import static fr.siimop.modele.terrain.demande.DescripteurDemandeTerrain.ETAT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Button;

import fr.siimop.atelier.grille.PuitsEdition.Empechement;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.grille.ecran.Presentation;
import fr.siimop.atelier.grille.fiche.Complement;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.terrain.demande.EtatDemande;

/** Screen « Demandes des RTS » (D-16): opens on those that wait, the latest first; what is asked for is in sight. */
public final class EcranDemandes {

    private static final Presentation PRESENTATION = new Presentation("Demandes des RTS",
            List.of("terrain", "objet", "libelle", "nom", "prenom", "precision_rts", "demandeur", "deposee_le", "etat",
                    "role", "depuis", "motif", "decidee_le", "etablissement"),
            Map.of("terrain", 170, "objet", 110, "libelle", 170, "precision_rts", 180, "demandeur", 105, "deposee_le",
                    130, "etat", 90, "nom", 90, "prenom", 90, "role", 90),
            1);

    private EcranDemandes() {}

    public static EcranTable creer(ServicesGrille services) {
        EcranTable ecran = new EcranTable(DEMANDE_TERRAIN, services, PRESENTATION, new ComplementDemande(services));
        ecran.modele().basculerTri(ecran.modele().colonne(DEPOSEE_LE.id()), false);
        ecran.modele().basculerTri(ecran.modele().colonne(DEPOSEE_LE.id()), false);
        ecran.modele().filtrer(new Filtre.Valeurs(ETAT.id(), Set.of(EtatDemande.EN_ATTENTE.libelle())));
        ecran.modele().criteres().partir();
        Button repondre = new Button("Répondre…");
        repondre.setId("repondre");
        repondre.getStyleClass().add("principal");
        repondre.setTooltip(Icones.bulle("Ouvrir la demande pour l’accepter ou la refuser (Ctrl Entrée)"));
        repondre.setOnAction(e -> ecran.fiche().ouvrir());
        ecran.actions().getChildren().add(repondre);
        return ecran;
    }

    private record ComplementDemande(ServicesGrille services) implements Complement {

        @Override
        public Optional<Empechement> sansCreation() {
            return Optional
                    .of(new Empechement("Une demande est déposée par le RTS, sur sa page «\u00a0Mes terrains\u00a0».",
                            "Ce que vous voulez changer vous-même, changez-le dans «\u00a0Terrains\u00a0»."));
        }

        /** The RTS reads the answer on his page; without the request there would be none. */
        @Override
        public Optional<Empechement> sansSuppression(Ligne ligne) {
            return Optional
                    .of(new Empechement("Une demande ne se supprime pas\u00a0: le RTS en lit la réponse sur sa page.",
                            "Ouvrez sa fiche (Ctrl Entrée) pour l’accepter ou la refuser."));
        }

        @Override
        public List<Action> actions(Ligne ligne) {
            return Entites.de(DEMANDE_TERRAIN, ligne).filter(d -> services.ouvreur().ouvre("terrain"))
                    .map(d -> List.of(new Action("Voir le terrain", "mdi2m-map-marker-outline",
                            () -> services.ouvreur().ligne("terrain", d.terrain()))))
                    .orElse(List.of());
        }

        @Override
        public List<Node> enTete(Ligne ligne) {
            return Entites.de(DEMANDE_TERRAIN, ligne).<List<Node>>map(d -> List.of(new BlocDemande(services, d)))
                    .orElse(List.of());
        }
    }
}
