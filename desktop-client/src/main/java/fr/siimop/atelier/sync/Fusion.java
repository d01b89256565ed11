package fr.siimop.atelier.sync;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import fr.siimop.atelier.cache.copie.LigneFusionnee;

/** Rows of a table of which others had changed other fields than those sent: both are kept. */
public record Fusion(Set<UUID> lignes, Set<String> champs) {

    static Fusion de(LigneFusionnee ligne) {
        return new Fusion(new TreeSet<>(List.of(ligne.id())), new TreeSet<>(ligne.champs()));
    }

    Fusion et(Fusion autre) {
        lignes.addAll(autre.lignes);
        champs.addAll(autre.champs);
        return this;
    }
}
