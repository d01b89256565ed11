package fr.siimop.atelier.sync;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fr.siimop.atelier.cache.EnAttente;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.sync.Operation;

/**
 * A row is sent after those it refers to, and deleted after what referred to it was deleted or moved. Within a table,
 * what makes room comes first: deletions to which nothing can be tied, then changes, then creations, so that the new RTS
 * of a terrain arrives once the old one has left.
 */
final class OrdreEnvoi implements Comparator<EnAttente> {

    private final Map<String, Integer> rangs = new HashMap<>();
    private final Set<String> referencees;

    OrdreEnvoi(Registre registre) {
        List<String> tables = registre.tous().stream().<String>map(d -> d.table()).toList();
        for (int i = 0; i < tables.size(); i++) {
            rangs.put(tables.get(i), i);
        }
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
        return nature != 0 ? nature : a.depuis().compareTo(b.depuis());
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
