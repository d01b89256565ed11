package fr.siimop.atelier.agrement;

import java.util.List;
import java.util.Map;

import javafx.scene.control.Button;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.grille.ecran.Presentation;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.poste.Ouvertures;
import fr.siimop.modele.agrement.DescripteurAgrement;

/** Screen « Agréments » (D-20 to D-30): what was decided is in sight at 1366 × 768, what the terrain says comes after. */
public final class EcranAgrements {

    private static final Presentation PRESENTATION = new Presentation("Agréments",
            List.of("numero", "terrain", "type", "des", "phases", "fin", "etat_a_ce_jour", "debut", "duree_ans",
                    "option_des",
                    "fst",
                    "etablissement", "specialite_appel", "subdivision"),
            Map.of("numero", 148, "terrain", 160, "type", 118, "des", 146, "phases", 70, "fin", 90, "etat_a_ce_jour",
                    82),
            2);

    private EcranAgrements() {}

    public static EcranTable creer(ServicesGrille services) {
        EcranTable ecran = new EcranTable(DescripteurAgrement.AGREMENT, services,
                PRESENTATION, new ComplementAgrement(services));
        if (services.puits().empechementCreation("poste").isEmpty()) {
            Button ouvrir = new Button("Ouvrir des postes…");
            ouvrir.setId("ouvrir");
            ouvrir.getStyleClass().add("principal");
            ouvrir.setTooltip(Icones.bulle("Ouvrir des postes sur les agréments choisis, ou sur tous ceux montrés"));
            ouvrir.setOnAction(e -> Ouvertures.ouvrir(ecran, null));
            ecran.actions().getChildren().add(ouvrir);
        }
        return ecran;
    }
}
