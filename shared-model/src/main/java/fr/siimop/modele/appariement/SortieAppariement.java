package fr.siimop.modele.appariement;

import java.util.List;

/** The places given, by interne, and what is proven of them. */
public record SortieAppariement(EntreeAppariement entree, List<Affectation> affectations, BilanAppariement bilan) {

    public SortieAppariement {
        affectations = List.copyOf(affectations);
    }
}
