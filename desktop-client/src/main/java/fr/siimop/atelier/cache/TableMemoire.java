package fr.siimop.atelier.cache;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Ligne;

/** Rows of one table as the person sees them, with indexes made when a rule first asks for one. */
final class TableMemoire {

    private final Map<UUID, Ligne> lignes = new ConcurrentHashMap<>();
    private final Map<Integer, Map<Object, Set<UUID>>> index = new ConcurrentHashMap<>();
    private volatile @Nullable List<Ligne> liste;

    TableMemoire(Collection<Ligne> depart) {
        depart.forEach(l -> lignes.put(l.id(), l));
    }

    @Nullable
    Ligne trouver(UUID id) {
        return lignes.get(id);
    }

    /** In the order of ids, which is that of creation. */
    List<Ligne> toutes() {
        List<Ligne> connue = liste;
        if (connue == null) {
            connue = lignes.values().stream().sorted(Comparator.comparing(Ligne::id)).toList();
            liste = connue;
        }
        return connue;
    }

    synchronized void poser(UUID id, @Nullable Ligne nouvelle) {
        Ligne ancienne = nouvelle == null ? lignes.remove(id) : lignes.put(id, nouvelle);
        liste = null;
        index.forEach((colonne, valeurs) -> {
            Object avant = ancienne == null ? null : ancienne.valeur(colonne);
            Object apres = nouvelle == null ? null : nouvelle.valeur(colonne);
            if (!Objects.equals(avant, apres)) {
                oter(valeurs, avant, id);
                mettre(valeurs, apres, id);
            }
        });
    }

    List<Ligne> chercher(int colonne, Object valeur) {
        Map<Object, Set<UUID>> valeurs = index.get(colonne);
        if (valeurs == null) {
            valeurs = indexer(colonne);
        }
        return valeurs.getOrDefault(valeur, Set.of()).stream().map(lignes::get).filter(Objects::nonNull).toList();
    }

    private synchronized Map<Object, Set<UUID>> indexer(int colonne) {
        Map<Object, Set<UUID>> valeurs = new ConcurrentHashMap<>();
        lignes.values().forEach(l -> mettre(valeurs, l.valeur(colonne), l.id()));
        index.put(colonne, valeurs);
        return valeurs;
    }

    private static void mettre(Map<Object, Set<UUID>> valeurs, @Nullable Object valeur, UUID id) {
        if (valeur != null) {
            valeurs.computeIfAbsent(valeur, inutile -> ConcurrentHashMap.newKeySet(1)).add(id);
        }
    }

    private static void oter(Map<Object, Set<UUID>> valeurs, @Nullable Object valeur, UUID id) {
        Set<UUID> ids = valeur == null ? null : valeurs.get(valeur);
        if (ids != null) {
            ids.remove(id);
        }
    }
}
