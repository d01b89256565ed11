package fr.siimop.atelier.terrain;

import java.util.List;
import java.util.Map;

import javafx.scene.control.Button;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.grille.ecran.Presentation;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.modele.terrain.DescripteurTerrain;

/** Screen « Terrains » (D-10 to D-18): who answers for each is in sight at 1366 × 768. */
public final class EcranTerrains {

    private static final Presentation PRESENTATION = new Presentation("Terrains",
            List.of("numero", "libelle", "etablissement", "rts", "specialite_appel", "etat", "subdivision",
                    "etablissement_ville", "option_des", "universitaire"),
            Map.of("numero", 100, "libelle", 190, "etablissement", 150, "rts", 138, "specialite_appel", 120, "etat",
                    82),
            1);

    private EcranTerrains() {}

    public static EcranTable creer(ServicesGrille services) {
        EcranTable ecran = new EcranTable(DescripteurTerrain.TERRAIN, services,
                PRESENTATION,
                new ComplementTerrain(services));
        if (services.ouvreur().ouvre(CompteDemandes.TABLE)) {
            ajouterDemandes(ecran, services);
        }
        return ecran;
    }

    /** Only there when requests wait. */
    private static void ajouterDemandes(EcranTable ecran, ServicesGrille services) {
        Button demandes = new Button("", Icones.icone("mdi2m-message-question-outline"));
        demandes.setId("demandes-rts");
        demandes.setTooltip(Icones.bulle("Ce que les RTS demandent de changer à leurs terrains"));
        demandes.setOnAction(e -> services.ouvreur().table(CompteDemandes.TABLE));
        demandes.setVisible(false);
        demandes.managedProperty().bind(demandes.visibleProperty());
        ecran.actions().getChildren().add(0, demandes);
        CompteDemandes compte = new CompteDemandes(services, nombre -> {
            demandes.setText("Demandes des RTS · " + nombre);
            demandes.setVisible(nombre > 0);
        });
        ecran.aFermer(compte::close);
    }
}
