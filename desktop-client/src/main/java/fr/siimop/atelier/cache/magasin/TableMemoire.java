package fr.siimop.atelier.cache.magasin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
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

    /** Up to this many rows for one value, they are a small list that is never changed: most values have very few. */
    private static final int PEU = 8;

    private final Map<UUID, Ligne> lignes;
    private final Map<Integer, Map<Object, Collection<UUID>>> index = new ConcurrentHashMap<>();
    private volatile @Nullable List<Ligne> liste;
    /** The last list made, which is nearly the next one; and which rows came or left since. */
    private List<Ligne> precedente;
    private final Set<UUID> venues = new HashSet<>();
    private final Set<UUID> parties = new HashSet<>();

    TableMemoire(Collection<Ligne> depart) {
        lignes = new ConcurrentHashMap<>(depart.size());
        depart.forEach(l -> lignes.put(l.id(), l));
        precedente = List.copyOf(lignes.size() == depart.size() ? depart : lignes.values());
    }

    @Nullable
    Ligne trouver(UUID id) {
        return lignes.get(id);
    }

    /** In the order of ids, which is that of creation. */
    List<Ligne> toutes() {
        List<Ligne> connue = liste;
        return connue == null ? lister() : connue;
    }

    private synchronized List<Ligne> lister() {
        List<Ligne> toutes = new ArrayList<>(lignes.size());
        precedente.forEach(l -> ajouter(toutes, l.id()));
        venues.forEach(id -> ajouter(toutes, id));
        toutes.sort(Comparator.comparing(Ligne::id));
        venues.clear();
        parties.clear();
        precedente = Collections.unmodifiableList(toutes);
        liste = precedente;
        return precedente;
    }

    private void ajouter(List<Ligne> toutes, UUID id) {
        Ligne ligne = lignes.get(id);
        if (ligne != null) {
            toutes.add(ligne);
        }
    }

    synchronized void poser(UUID id, @Nullable Ligne nouvelle) {
        Ligne ancienne = nouvelle == null ? lignes.remove(id) : lignes.put(id, nouvelle);
        liste = null;
        if (ancienne == null && nouvelle != null && !parties.remove(id)) {
            venues.add(id);
        }
        if (ancienne != null && nouvelle == null && !venues.remove(id)) {
            parties.add(id);
        }
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
        Map<Object, Collection<UUID>> valeurs = index.get(colonne);
        if (valeurs == null) {
            valeurs = indexer(colonne);
        }
        Collection<UUID> ids = valeurs.getOrDefault(valeur, List.of());
        List<Ligne> trouvees = new ArrayList<>(ids.size());
        for (UUID id : ids) {
            Ligne ligne = lignes.get(id);
            if (ligne != null) {
                trouvees.add(ligne);
            }
        }
        return trouvees;
    }

    private synchronized Map<Object, Collection<UUID>> indexer(int colonne) {
        Map<Object, Collection<UUID>> connues = index.get(colonne);
        if (connues != null) {
            return connues;
        }
        Map<Object, Collection<UUID>> valeurs = new ConcurrentHashMap<>();
        lignes.values().forEach(l -> mettre(valeurs, l.valeur(colonne), l.id()));
        index.put(colonne, valeurs);
        return valeurs;
    }

    private static void mettre(Map<Object, Collection<UUID>> valeurs, @Nullable Object valeur, UUID id) {
        if (valeur == null) {
            return;
        }
        Collection<UUID> ids = valeurs.get(valeur);
        if (ids instanceof Set<UUID> nombreux) {
            nombreux.add(id);
        } else if (ids == null) {
            valeurs.put(valeur, List.of(id));
        } else {
            Collection<UUID> suite = ids.size() < PEU ? new ArrayList<>(ids) : concurrent(ids);
            suite.add(id);
            valeurs.put(valeur, suite instanceof List<UUID> liste ? List.copyOf(liste) : suite);
        }
    }

    private static Set<UUID> concurrent(Collection<UUID> ids) {
        Set<UUID> nombreux = ConcurrentHashMap.newKeySet();
        nombreux.addAll(ids);
        return nombreux;
    }

    private static void oter(Map<Object, Collection<UUID>> valeurs, @Nullable Object valeur, UUID id) {
        Collection<UUID> ids = valeur == null ? null : valeurs.get(valeur);
        if (ids instanceof Set<UUID> nombreux) {
            nombreux.remove(id);
        } else if (valeur != null && ids != null) {
            List<UUID> reste = ids.stream().filter(autre -> !autre.equals(id)).toList();
            if (reste.isEmpty()) {
                valeurs.remove(valeur);
            } else {
                valeurs.put(valeur, reste);
            }
        }
    }
}
