package fr.siimop.atelier.grille.calcul;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.modele.descripteur.Ligne;

/** The rows of a table at one moment, immutable, with the coding of the columns that were needed so far. */
public final class Donnees {

    private final SourceLignes source;
    private final List<Ligne> lignes;
    private final Map<UUID, Integer> positions;
    private final Map<String, ColonneCodee> codees;

    private Donnees(SourceLignes source, List<Ligne> lignes, Map<UUID, Integer> positions,
            Map<String, ColonneCodee> codees) {
        this.source = source;
        this.lignes = lignes;
        this.positions = positions;
        this.codees = codees;
    }

    public static Donnees de(SourceLignes source, List<Ligne> lignes) {
        Map<UUID, Integer> positions = HashMap.newHashMap(lignes.size());
        for (int i = 0; i < lignes.size(); i++) {
            positions.put(lignes.get(i).id(), i);
        }
        return new Donnees(source, lignes, positions, new ConcurrentHashMap<>());
    }

    public int taille() {
        return lignes.size();
    }

    public Ligne ligne(int position) {
        return lignes.get(position);
    }

    public List<Ligne> lignes() {
        return lignes;
    }

    /** Position of a row, or -1. */
    public int position(UUID id) {
        return positions.getOrDefault(id, -1);
    }

    public ColonneCodee codee(ColonneGrille colonne) {
        return codees.computeIfAbsent(colonne.id(), id -> ColonneCodee.de(colonne, lignes, source));
    }

    /**
     * The same with some rows replaced, and new ones at the end. Only the columns that these rows change are coded
     * again.
     */
    public Donnees avec(Collection<Ligne> changees, List<ColonneGrille> colonnes) {
        List<Ligne> copie = new ArrayList<>(lignes);
        Map<UUID, Integer> placees = positions;
        Set<Integer> racines = new HashSet<>();
        for (Ligne nouvelle : changees) {
            Integer position = placees.get(nouvelle.id());
            if (position == null) {
                if (placees == positions) {
                    placees = new HashMap<>(positions);
                }
                placees.put(nouvelle.id(), copie.size());
                copie.add(nouvelle);
            } else {
                differences(copie.set(position, nouvelle), nouvelle, racines);
            }
        }
        Map<String, ColonneCodee> gardees = new ConcurrentHashMap<>();
        if (copie.size() == lignes.size()) {
            for (ColonneGrille colonne : colonnes) {
                @Nullable
                ColonneCodee codee = codees.get(colonne.id());
                if (codee != null && !racines.contains(colonne.racine())) {
                    gardees.put(colonne.id(), codee);
                }
            }
        }
        return new Donnees(source, Collections.unmodifiableList(copie), placees, gardees);
    }

    /** The same, every column to be coded again: a table that linked columns read has changed. */
    public Donnees sansCodage() {
        return new Donnees(source, lignes, positions, new ConcurrentHashMap<>());
    }

    private static void differences(Ligne avant, Ligne apres, Set<Integer> racines) {
        for (int i = 0; i < apres.taille(); i++) {
            if (!Objects.equals(avant.valeur(i), apres.valeur(i))) {
                racines.add(i);
            }
        }
    }
}
