package fr.siimop.atelier.terrain;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.grille.ecran.Presentation;
import fr.siimop.modele.terrain.DescripteurTerrain;

/** Screen « Terrains » (D-10 to D-18). */
public final class EcranTerrains {

    private EcranTerrains() {}

    public static EcranTable creer(ServicesGrille services) {
        return new EcranTable(DescripteurTerrain.TERRAIN, services,
                Presentation.parDefaut(DescripteurTerrain.TERRAIN, services.source()).avecTitre("Terrains"),
                new ComplementTerrain(services));
    }
}
