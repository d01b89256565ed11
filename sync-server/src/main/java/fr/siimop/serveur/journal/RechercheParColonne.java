package fr.siimop.serveur.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.serveur.stockage.LigneBase;

/** Ids of the rows of a table by the value of one column, read in bulk. May name rows that have changed since. */
final class RechercheParColonne {

    private static final int LOT = 1_000;

    private final DescripteurEntite<?> descripteur;
    private final Colonne<?, ?> colonne;
    private final int position;
    private final Function<Collection<?>, List<LigneBase>> lecture;
    private final Memoire memoire;
    private final Set<Object> lues = new LinkedHashSet<>();
    private final Map<Object, Set<UUID>> ids = new HashMap<>();

    RechercheParColonne(DescripteurEntite<?> descripteur, Colonne<?, ?> colonne,
            Function<Collection<?>, List<LigneBase>> lecture, Memoire memoire) {
        this.descripteur = descripteur;
        this.colonne = colonne;
        this.position = descripteur.position(colonne.id());
        this.lecture = lecture;
        this.memoire = memoire;
    }

    void assurer(Object valeur, Collection<?> autres) {
        if (!lues.contains(valeur)) {
            List<Object> lot = new ArrayList<>(List.of(valeur));
            autres.stream().filter(autre -> !autre.equals(valeur) && !lues.contains(autre)).limit(LOT - 1L)
                    .forEach(lot::add);
            lire(lot);
        }
    }

    void assurerToutes(Collection<? extends @Nullable Object> valeurs) {
        List<Object> manquantes = new ArrayList<>();
        for (Object valeur : new LinkedHashSet<>(valeurs)) {
            if (valeur != null && !lues.contains(valeur)) {
                manquantes.add(valeur);
            }
        }
        for (int debut = 0; debut < manquantes.size(); debut += LOT) {
            lire(manquantes.subList(debut, Math.min(manquantes.size(), debut + LOT)));
        }
    }

    Set<UUID> ids(Object valeur) {
        return ids.getOrDefault(valeur, Set.of());
    }

    void noter(DescripteurEntite<?> table, Ligne ligne) {
        Object valeur = table == descripteur ? ligne.valeur(position) : null;
        if (valeur != null) {
            ids.computeIfAbsent(valeur, une -> new LinkedHashSet<>()).add(ligne.id());
        }
    }

    /** Whoever refers to these rows is looked for again, except what the unit wrote itself. */
    void oublier(DescripteurEntite<?> table, Collection<UUID> lignes) {
        if (table.table().equals(colonne.tableReferencee())) {
            Set<UUID> miennes = memoire.ecrites(descripteur).keySet();
            lignes.forEach(lues::remove);
            lignes.forEach(ligne -> ids.computeIfPresent(ligne, (une, trouvees) -> {
                trouvees.retainAll(miennes);
                return trouvees;
            }));
        }
    }

    private void lire(List<Object> valeurs) {
        lues.addAll(valeurs);
        List<LigneBase> lignes = lecture.apply(valeurs);
        memoire.retenir(descripteur, lignes);
        lignes.forEach(ligne -> noter(descripteur, ligne.ligne()));
    }
}
