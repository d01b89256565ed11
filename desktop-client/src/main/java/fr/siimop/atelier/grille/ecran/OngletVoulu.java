package fr.siimop.atelier.grille.ecran;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.grille.vue.VueTable;

/**
 * Another tab on the same table.
 *
 * @param enPlus filters that no view keeps: rows picked by hand, or that refer to one
 */
public record OngletVoulu(String titre, VueTable vue, List<Filtre> enPlus) {

    public OngletVoulu {
        enPlus = List.copyOf(enPlus);
    }

    static OngletVoulu de(String ecran, VueTable vue, List<Filtre> enPlus) {
        return new OngletVoulu(vue.nom().isEmpty() ? ecran + " (copie)" : ecran + " · " + vue.nom(), vue, enPlus);
    }

    /** These rows and no other. */
    static OngletVoulu de(String ecran, VueTable vue, Set<UUID> lignes) {
        return new OngletVoulu(ecran + " (" + Phrases.pluriel(lignes.size(), "ligne", "lignes") + ")",
                vue.sansFiltres(), List.of(new Filtre.Lignes(lignes)));
    }
}
