package fr.siimop.atelier.agrement;

import javafx.scene.control.Button;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.grille.ecran.Presentation;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.poste.Ouvertures;
import fr.siimop.modele.agrement.DescripteurAgrement;

/** Screen « Agréments » (D-20 to D-30). */
public final class EcranAgrements {

    private EcranAgrements() {}

    public static EcranTable creer(ServicesGrille services) {
        EcranTable ecran = new EcranTable(DescripteurAgrement.AGREMENT, services,
                Presentation.parDefaut(DescripteurAgrement.AGREMENT, services.source()).sans("terrain_libelle"),
                new ComplementAgrement(services));
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
