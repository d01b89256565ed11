package fr.siimop.atelier.poste;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import javafx.scene.control.Button;

import fr.siimop.atelier.etablissement.VersEtablissement;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.grille.ecran.Presentation;
import fr.siimop.atelier.grille.fiche.Complement;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.poste.AgrementsDeRechange;
import fr.siimop.modele.poste.AnomaliePoste;
import fr.siimop.modele.poste.DescripteurPoste;

/**
 * Screen « Postes » (D-40 to D-46): number and name stay in place, the semester is beside them, and the columns up to the places
 * are in sight at 1366 × 768.
 */
public final class EcranPostes {

    private static final Presentation PRESENTATION = new Presentation("Postes",
            List.of("agrement", "libelle", "semestre", "specialite_appel", "etablissement", "phases", "places", "rts",
                    "type",
                    "duree_mois", "decale", "indication", "valide_ars", "agrement_lie", "dernier_changement"),
            Map.of("agrement", 138, "libelle", 172, "semestre", 118, "specialite_appel", 100, "etablissement", 133,
                    "phases", 70, "places", 82, "type", 82, "duree_mois", 82, "decale", 68),
            2);

    private EcranPostes() {}

    public static EcranTable creer(ServicesGrille services) {
        EcranTable ecran = new EcranTable(DescripteurPoste.POSTE, services, PRESENTATION,
                new ComplementPoste(services));
        Button compter = new Button("Postes et internes", Icones.icone("mdi2s-scale-balance"));
        compter.setId("compter-postes");
        compter.setTooltip(Icones.bulle("Comparer les places aux internes, avec le seuil légal"));
        compter.setOnAction(e -> Ouvertures.compter(ecran));
        ecran.actions().getChildren().add(0, compter);
        if (services.puits().empechementCreation(DescripteurPoste.POSTE.table()).isEmpty()) {
            ecran.actions().getChildren().add(bouton(ecran));
        }
        ecran.modele().basculerTri(ecran.modele().colonne("agrement"), false);
        ecran.modele().criteres().partir();
        return ecran;
    }

    private static Button bouton(EcranTable ecran) {
        Button ouvrir = new Button("Ouvrir des postes…");
        ouvrir.setId("ouvrir");
        ouvrir.getStyleClass().add("principal");
        ouvrir.setTooltip(Icones.bulle("Ouvrir des postes sur les agréments des lignes choisies, ou montrées"));
        ouvrir.setOnAction(e -> Ouvertures.ouvrir(ecran, "agrement"));
        return ouvrir;
    }

    private record ComplementPoste(ServicesGrille services) implements Complement {

        @Override
        public Optional<String> nomDeCreation() {
            return Optional.of("Nouveau poste");
        }

        @Override
        public Optional<List<UUID>> remplacants(Ligne ligne, String colonne) {
            if (!colonne.equals(DescripteurPoste.AGREMENT.id())
                    && !colonne.equals(DescripteurPoste.AGREMENT_LIE.id())) {
                return Optional.empty();
            }
            return Entites.de(DescripteurPoste.POSTE, ligne).flatMap(poste -> Optional
                    .ofNullable(colonne.equals(DescripteurPoste.AGREMENT.id()) ? poste.agrement() : poste.agrementLie())
                    .map(agrement -> AgrementsDeRechange
                            .de(agrement, poste.phases(), services.source().contexte(Origine.SAISIE)).stream()
                            .map(Agrement::id).toList()));
        }

        @Override
        public Optional<Action> remede(Ligne ligne, Anomalie anomalie) {
            return anomalie.type() == AnomaliePoste.ETABLISSEMENT_A_CORRIGER
                    ? VersEtablissement.completer(services, "poste", ligne, "agrement", "terrain", "etablissement")
                    : Optional.empty();
        }
    }
}
