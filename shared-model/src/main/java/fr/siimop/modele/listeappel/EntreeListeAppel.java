package fr.siimop.modele.listeappel;

import java.util.List;

/** The checked input of a call list: each interne once, in no particular order. */
public record EntreeListeAppel(List<Inscrit> inscrits) {

    public EntreeListeAppel {
        inscrits = List.copyOf(inscrits);
    }
}
