package fr.siimop.atelier.sync;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.descripteur.UuidV7;
import fr.siimop.modele.sync.Operation;

/**
 * A row is sent after those it refers to, and deleted after what referred to it was deleted or moved. Within a table,
 * what makes room comes first: deletions to which nothing can be tied, then changes, then creations, so that the new RTS
 * of a terrain arrives once the old one has left. Rows of one gesture go in the order of their ids, which is the one in
 * which both databases keep them: two thousand rows next to each other are a tenth of the pages of two thousand here and there.
 */
final class OrdreEnvoi implements Comparator<EnAttente> {

    private final Map<String, Integer> rangs = new HashMap<>();
    private final Set<String> referencees;
    private final Map<String, Set<String>> cles = new HashMap<>();

    OrdreEnvoi(Registre registre) {
        List<String> tables = registre.tous().stream().<String>map(d -> d.table()).toList();
        for (int i = 0; i < tables.size(); i++) {
            rangs.put(tables.get(i), i);
        }
        registre.tous().forEach(d -> cles.put(d.table(), Set.copyOf(d.cle())));
        referencees = registre.tous().stream().flatMap(d -> d.colonnes().stream()).map(Colonne::tableReferencee)
                .filter(java.util.Objects::nonNull).collect(Collectors.toSet());
    }

    @Override
    public int compare(EnAttente a, EnAttente b) {
        int rang = Integer.compare(rang(a), rang(b));
        if (rang != 0) {
            return rang;
        }
        int nature = Integer.compare(nature(a), nature(b));
        if (nature != 0) {
            return nature;
        }
        int moment = a.depuis().compareTo(b.depuis());
        return moment != 0 ? moment : UuidV7.ORDRE.compare(a.id(), b.id());
    }

    /**
     * Of these two lots the order says nothing: one gesture changed all their rows, which go by their ids, none of a key,
     * and none was sent before.
     */
    boolean indiffere(List<EnAttente> un, List<EnAttente> autre) {
        EnAttente premiere = un.getFirst();
        return Stream.of(un, autre).flatMap(List::stream)
                .allMatch(ligne -> ligne.operation() == Operation.MODIFIER && ligne.enVol() == null
                        && ligne.acte() == null && ligne.table().equals(premiere.table())
                        && ligne.depuis().equals(premiere.depuis()) && !changeSaCle(ligne));
    }

    private boolean changeSaCle(EnAttente ligne) {
        return ligne.champs().keySet().stream().anyMatch(cles.getOrDefault(ligne.table(), Set.of())::contains);
    }

    private int rang(EnAttente ligne) {
        int rang = rangs.getOrDefault(ligne.table(), rangs.size());
        boolean enDernier = ligne.operation() == Operation.SUPPRIMER && referencees.contains(ligne.table());
        return enDernier ? 2 * rangs.size() - rang : rang;
    }

    private static int nature(EnAttente ligne) {
        return switch (ligne.operation()) {
            case SUPPRIMER -> 0;
            case MODIFIER -> 1;
            case CREER -> 2;
        };
    }
}
