package fr.siimop.atelier.sync;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.siimop.atelier.cache.copie.LigneFusionnee;

/** Rows of a table of which others had changed other fields than those sent: both are kept. */
public record Fusion(Set<UUID> lignes, Set<String> champs) {

    static Fusion de(List<LigneFusionnee> lignes) {
        return new Fusion(lignes.stream().map(LigneFusionnee::id).collect(Collectors.toCollection(TreeSet::new)),
                lignes.stream().flatMap(ligne -> ligne.champs().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    Fusion et(Fusion autre) {
        return new Fusion(ensemble(lignes, autre.lignes), ensemble(champs, autre.champs));
    }

    private static <T> Set<T> ensemble(Set<T> uns, Set<T> autres) {
        Set<T> tous = new TreeSet<>(uns);
        tous.addAll(autres);
        return tous;
    }
}
