package fr.siimop.atelier.poste;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.pilotage.Adequation.Groupe;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.poste.Poste;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.Terrain;

/** The postes whose places are counted together: a figure that cannot be opened is not believed. */
final class PostesDuGroupe {

    private PostesDuGroupe() {}

    /** Reads tables: not for the UI thread. */
    static Set<UUID> de(SourceLignes source, UUID semestre, Groupe groupe) {
        return Entites.de(DescripteurPoste.POSTE, source.lignes(DescripteurPoste.POSTE.table())).stream()
                .filter(p -> p.semestre().equals(semestre) && p.phases().contient(groupe.phase())
                        && compte(source, p, groupe))
                .map(Poste::id).collect(Collectors.toSet());
    }

    private static boolean compte(SourceLignes source, Poste poste, Groupe groupe) {
        Agrement agrement = Entites.trouver(source, DescripteurAgrement.AGREMENT, poste.agrement());
        Terrain terrain = agrement == null
                ? null
                : Entites.trouver(source, DescripteurTerrain.TERRAIN, agrement.terrain());
        if (agrement == null || terrain == null || !terrain.subdivision().equals(groupe.subdivision())) {
            return false;
        }
        UUID des = agrement.des() == null ? terrain.specialiteAppel() : agrement.des();
        return groupe.des().equals(des);
    }
}
