package fr.siimop.atelier.sync;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.siimop.atelier.cache.EnAttente;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.sync.Operation;

/** A row is sent after those it refers to, and deleted before them. */
final class OrdreEnvoi implements Comparator<EnAttente> {

    private final Map<String, Integer> rangs = new HashMap<>();

    OrdreEnvoi(Registre registre) {
        List<String> tables = registre.tous().stream().<String>map(d -> d.table()).toList();
        for (int i = 0; i < tables.size(); i++) {
            rangs.put(tables.get(i), i);
        }
    }

    @Override
    public int compare(EnAttente a, EnAttente b) {
        int rang = Integer.compare(rang(a), rang(b));
        return rang != 0 ? rang : a.depuis().compareTo(b.depuis());
    }

    private int rang(EnAttente ligne) {
        int rang = rangs.getOrDefault(ligne.table(), rangs.size());
        return ligne.operation() == Operation.SUPPRIMER ? 2 * rangs.size() - rang : rang;
    }
}
