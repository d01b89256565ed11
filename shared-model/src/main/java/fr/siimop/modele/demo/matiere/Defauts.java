package fr.siimop.modele.demo.matiere;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps which rows carry which planted fault. */
public final class Defauts {

    private final Map<Defaut, Set<UUID>> lignes = new EnumMap<>(Defaut.class);

    public void noter(Defaut defaut, UUID ligne) {
        lignes.computeIfAbsent(defaut, d -> new LinkedHashSet<>()).add(ligne);
    }

    public boolean porte(Defaut defaut, UUID ligne) {
        return lignes.getOrDefault(defaut, Set.of()).contains(ligne);
    }

    public Map<Defaut, Set<UUID>> lignes() {
        return lignes;
    }
}
