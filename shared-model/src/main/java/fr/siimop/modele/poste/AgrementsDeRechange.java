package fr.siimop.modele.poste;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.Terrain;

/**
 * Agréments that may take the place of the one of a poste: of the same specialty, option and FST, for all its phases, on its own
 * terrain, then on the others of its établissement. Whether they are in force is for the rules of the poste.
 */
public final class AgrementsDeRechange {

    private AgrementsDeRechange() {}

    public static List<Agrement> de(UUID agrement, Phases phases, Contexte contexte) {
        Optional<Agrement> present = contexte.trouver(DescripteurAgrement.AGREMENT, agrement);
        return present.stream().flatMap(a -> terrains(a, contexte))
                .flatMap(terrain -> contexte
                        .chercher(DescripteurAgrement.AGREMENT, DescripteurAgrement.TERRAIN, terrain.id()).stream()
                        .sorted(Comparator.comparing(Agrement::debut).reversed().thenComparing(Agrement::numero)))
                .filter(autre -> !autre.id().equals(agrement) && phases.inclusesDans(autre.phases())
                        && memeFormation(present.get(), autre))
                .toList();
    }

    private static boolean memeFormation(Agrement un, Agrement autre) {
        return Objects.equals(un.des(), autre.des()) && Objects.equals(un.optionDes(), autre.optionDes())
                && Objects.equals(un.fst(), autre.fst());
    }

    private static Stream<Terrain> terrains(Agrement agrement, Contexte contexte) {
        return contexte.trouver(DescripteurTerrain.TERRAIN, agrement.terrain()).stream()
                .flatMap(sien -> Stream.concat(Stream.of(sien), contexte
                        .chercher(DescripteurTerrain.TERRAIN, DescripteurTerrain.ETABLISSEMENT, sien.etablissement())
                        .stream().filter(autre -> !autre.id().equals(sien.id()))
                        .sorted(Comparator.comparing(Terrain::numero))));
    }
}
