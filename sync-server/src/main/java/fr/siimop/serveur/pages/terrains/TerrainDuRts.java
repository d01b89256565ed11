package fr.siimop.serveur.pages.terrains;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.droits.Droits;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.demande.DescripteurDemandeTerrain;
import fr.siimop.modele.terrain.piece.DescripteurPieceTerrain;
import fr.siimop.serveur.journal.Auteur;

/**
 * A terrain of which somebody is the RTS today, and what this lets him write.
 *
 * @param subdivision code of the one that manages the terrain
 * @param portee      of the person's own row
 */
record TerrainDuRts(UUID terrain, UUID personne, String subdivision, String portee) {

    private static final String POSTE_DE_TRAVAIL = "page Mes terrains";

    /** Requests about it: they are rows of the subdivision, that he reads on his page alone. */
    Auteur demandeur() {
        String table = DescripteurDemandeTerrain.DEMANDE_TERRAIN.table();
        return new Auteur(personne, POSTE_DE_TRAVAIL, new Droits(Map.of(
                table, Set.of(subdivision),
                DescripteurTerrain.TERRAIN.table(), Set.of(Portee.NATIONAL),
                DescripteurPersonne.PERSONNE.table(), Set.of(portee)), Map.of(table, Set.of(subdivision))));
    }

    /** Its files, which are his as well (K-08). */
    Auteur joignant() {
        String table = DescripteurPieceTerrain.PIECE_TERRAIN.table();
        return new Auteur(personne, POSTE_DE_TRAVAIL, new Droits(Map.of(table, Set.of(Portee.NATIONAL),
                DescripteurTerrain.TERRAIN.table(), Set.of(Portee.NATIONAL)), Map.of(table, Set.of(subdivision))));
    }

    /** Its description, which is his (D-16). */
    Auteur descripteur() {
        String table = DescripteurTerrain.TERRAIN.table();
        return new Auteur(personne, POSTE_DE_TRAVAIL, new Droits(Map.of(table, Set.of(Portee.NATIONAL)),
                Map.of(table, Set.of(subdivision))));
    }
}
