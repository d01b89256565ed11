package fr.siimop.atelier.grille.ecran;

import java.util.Set;
import java.util.UUID;

import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.grille.vue.VueTable;

/**
 * Another tab on the same table: a view of it, or only some rows.
 *
 * @param lignes those wanted; empty for all that the view's filters keep
 */
public record OngletVoulu(String titre, VueTable vue, Set<UUID> lignes) {

    public OngletVoulu {
        lignes = Set.copyOf(lignes);
    }

    static OngletVoulu de(String ecran, VueTable vue) {
        return new OngletVoulu(vue.nom().isEmpty() ? ecran + " (copie)" : ecran + " · " + vue.nom(), vue, Set.of());
    }

    static OngletVoulu de(String ecran, VueTable vue, Set<UUID> lignes) {
        return new OngletVoulu(ecran + " (" + Phrases.pluriel(lignes.size(), "ligne", "lignes") + ")", vue, lignes);
    }
}
