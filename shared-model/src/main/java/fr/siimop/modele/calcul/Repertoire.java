package fr.siimop.modele.calcul;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Identifiers numbered from 0 in a canonical order ({@link OrdreTexte}), so that nothing depends on the order of the
 * lines.
 */
public final class Repertoire {

    public static final int INCONNU = -1;

    private final List<String> noms;
    private final Map<String, Integer> indices;

    public Repertoire(Collection<String> noms) {
        this.noms = noms.stream().distinct().sorted(OrdreTexte.CROISSANT).toList();
        this.indices = HashMap.newHashMap(this.noms.size());
        for (int i = 0; i < this.noms.size(); i++) {
            indices.put(this.noms.get(i), i);
        }
    }

    public int taille() {
        return noms.size();
    }

    public String nom(int indice) {
        return noms.get(indice);
    }

    /** {@link #INCONNU} when nobody has that name. */
    public int indice(String nom) {
        return indices.getOrDefault(nom, INCONNU);
    }
}
