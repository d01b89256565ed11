package fr.siimop.modele.appariement;

import java.util.List;

/**
 * The input of the matching, already checked: internes and posts sorted by identifier, wishes by interne and post,
 * ranks by post and interne. The order of the lines of the files is therefore lost, on purpose.
 */
public record EntreeAppariement(List<DocteurJunior> internes, List<PosteOffert> postes, List<Voeu> voeux,
        List<Rang> rangs) {

    public EntreeAppariement {
        internes = List.copyOf(internes);
        postes = List.copyOf(postes);
        voeux = List.copyOf(voeux);
        rangs = List.copyOf(rangs);
    }

    /** Whether the two may meet at all (DJ-13). */
    public boolean compatibles(int interne, int poste) {
        return internes.get(interne).decalage().compatible(postes.get(poste).decalage());
    }
}
