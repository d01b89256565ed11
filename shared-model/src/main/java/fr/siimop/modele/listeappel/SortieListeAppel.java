package fr.siimop.modele.listeappel;

import java.util.List;

/** The call list, first called first. */
public record SortieListeAppel(List<LigneAppel> lignes) {

    public SortieListeAppel {
        lignes = List.copyOf(lignes);
    }
}
