package fr.siimop.atelier.grille.saisie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.SourceLignes.ChangementLignes;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;

/**
 * Rows whose anomalies may be others because some rows changed: those that have some now, those of the same key, those
 * that refer to what changed, through other rows too, and those that it refers to. May take long: never asked on the UI
 * thread.
 */
public final class Voisines {

    /** Rules look no further: from a poste to its agrément, its terrain and what this one refers to. */
    private static final int DISTANCE = 3;

    private final SourceLignes source;
    private final DescripteurEntite<?> descripteur;
    private final Marques marques;
    /** By table, the columns by which rows that lead to ours refer to its rows. */
    private final Map<String, List<Lien>> liens = new HashMap<>();

    private record Lien(String table, String colonne) {}

    public Voisines(SourceLignes source, DescripteurEntite<?> descripteur, Marques marques) {
        this.source = source;
        this.descripteur = descripteur;
        this.marques = marques;
        Set<String> vues = new HashSet<>(Set.of(descripteur.table()));
        List<String> ici = List.of(descripteur.table());
        for (int distance = 0; distance < DISTANCE; distance++) {
            List<String> suivantes = new ArrayList<>();
            for (String table : ici) {
                for (Colonne<?, ?> colonne : source.registre().descripteur(table).colonnes()) {
                    String cible = colonne.tableReferencee();
                    if (cible != null) {
                        liens.computeIfAbsent(cible, t -> new ArrayList<>()).add(new Lien(table, colonne.id()));
                        if (vues.add(cible)) {
                            suivantes.add(cible);
                        }
                    }
                }
            }
            ici = suivantes;
        }
    }

    /** True when a change in that table may change the anomalies of this one. */
    public boolean concerne(String table) {
        return liens.containsKey(table) || source.registre().chercher(table).filter(this::nousDesigne).isPresent();
    }

    private boolean nousDesigne(DescripteurEntite<?> autre) {
        return autre.colonnes().stream().anyMatch(c -> descripteur.table().equals(c.tableReferencee()));
    }

    /** Verifies them again; how many they were. */
    public int verifier(List<ChangementLignes> changements) {
        Set<UUID> voisines = new LinkedHashSet<>(marques.enDefaut());
        for (ChangementLignes changement : changements) {
            for (UUID id : changement.lignes()) {
                if (changement.table().equals(descripteur.table())) {
                    memeCle(descripteur, id, voisines);
                } else {
                    designees(changement.table(), id, voisines);
                }
            }
            remonter(changement.table(), changement.lignes(), voisines);
        }
        Marques.Passage passage = marques.passage();
        for (UUID id : voisines) {
            Ligne ligne = source.trouver(descripteur.table(), id);
            if (ligne != null) {
                passage.verifier(ligne);
            }
        }
        return voisines.size();
    }

    private <E extends Entite> void memeCle(DescripteurEntite<E> table, UUID id, Set<UUID> voisines) {
        Ligne ligne = source.trouver(table.table(), id);
        if (ligne == null || table.cle().isEmpty()) {
            return;
        }
        int position = table.position(table.cle().getFirst());
        Object valeur = ligne.valeur(position);
        if (valeur != null) {
            chercher(table, table.colonnes().get(position), valeur, voisines);
        }
    }

    private <E extends Entite, V> void chercher(DescripteurEntite<E> table, Colonne<E, V> colonne, Object valeur,
            Set<UUID> voisines) {
        source.contexte(Origine.SAISIE).chercherLignes(table, colonne, colonne.type().depuisInconnu(valeur))
                .forEach(ligne -> voisines.add(ligne.id()));
    }

    /** The rows that the changed one refers to: an intervenant is one of its terrain's. */
    private void designees(String autre, UUID id, Set<UUID> voisines) {
        Ligne ligne = source.trouver(autre, id);
        List<? extends Colonne<?, ?>> colonnes = source.registre().descripteur(autre).colonnes();
        for (int i = 0; ligne != null && i < colonnes.size(); i++) {
            if (descripteur.table().equals(colonnes.get(i).tableReferencee())
                    && ligne.valeur(i) instanceof UUID designee) {
                voisines.add(designee);
            }
        }
    }

    /** The rows that refer to the changed ones, step by step. */
    private void remonter(String table, List<UUID> ids, Set<UUID> voisines) {
        Map<String, Set<UUID>> vues = new HashMap<>();
        Map<String, Set<UUID>> ici = Map.of(table, Set.copyOf(ids));
        for (int distance = 0; distance < DISTANCE; distance++) {
            Map<String, Set<UUID>> suivantes = new HashMap<>();
            ici.forEach((autre, lignes) -> {
                for (Lien lien : liens.getOrDefault(autre, List.of())) {
                    Set<UUID> connues = vues.computeIfAbsent(lien.table(), t -> new HashSet<>());
                    for (UUID id : lignes) {
                        for (Ligne referante : source.referants(lien.table(), lien.colonne(), id)) {
                            if (connues.add(referante.id())) {
                                suivantes.computeIfAbsent(lien.table(), t -> new HashSet<>()).add(referante.id());
                            }
                        }
                    }
                }
            });
            voisines.addAll(suivantes.getOrDefault(descripteur.table(), Set.of()));
            suivantes.remove(descripteur.table());
            ici = suivantes;
        }
    }
}
