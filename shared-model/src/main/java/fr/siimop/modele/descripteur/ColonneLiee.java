package fr.siimop.modele.descripteur;

import java.util.List;

/**
 * Column shown beside those of the entity, read through references: the établissement of a poste is
 * {@code agrement, terrain, etablissement, libelle}. Read-only.
 *
 * @param id     frozen, unique among the columns of the entity
 * @param chemin reference columns to follow, then the column to show, held or worked out
 */
public record ColonneLiee(String id, String libelle, List<String> chemin, boolean visible, int largeur) {

    public ColonneLiee {
        chemin = List.copyOf(chemin);
    }

    public static ColonneLiee de(String id, String libelle, int largeur, String... chemin) {
        return new ColonneLiee(id, libelle, List.of(chemin), true, largeur);
    }

    public ColonneLiee cachee() {
        return new ColonneLiee(id, libelle, chemin, false, largeur);
    }
}
