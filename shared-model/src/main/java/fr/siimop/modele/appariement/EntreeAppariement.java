package fr.siimop.modele.appariement;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The input of the matching, already checked: internes and posts sorted by identifier, wishes by interne and post,
 * ranks by post and interne. The order of the lines of the files is therefore lost, on purpose.
 */
public record EntreeAppariement(List<DocteurJunior> internes, List<PosteOffert> postes, List<Voeu> voeux,
        List<Rang> rangs) {

    private static final Comparator<Rang> PAR_PAIRE = Comparator.comparingInt(Rang::poste)
            .thenComparingInt(Rang::interne);

    public EntreeAppariement {
        internes = List.copyOf(internes);
        postes = List.copyOf(postes);
        voeux = List.copyOf(voeux);
        rangs = List.copyOf(rangs);
    }

    /** What the ranking of a post says of an interne: {@link Rang#NON_CLASSE}, {@link Rang#REFUSE} or the rank. */
    public int rang(int poste, int interne) {
        int place = Collections.binarySearch(rangs, new Rang(poste, interne, Rang.NON_CLASSE), PAR_PAIRE);
        return place < 0 ? Rang.NON_CLASSE : rangs.get(place).rang();
    }

    /** Whether the two may meet at all (DJ-13). */
    public boolean compatibles(int interne, int poste) {
        return internes.get(interne).decalage().compatible(postes.get(poste).decalage());
    }
}
