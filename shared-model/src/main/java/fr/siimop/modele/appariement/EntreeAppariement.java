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

    /** What the ranking of a post says of an interne: {@link Rang#NON_CLASSE}, {@link Rang#REFUSE} or the rank. */
    public int rang(int poste, int interne) {
        int debut = 0;
        int fin = rangs.size() - 1;
        while (debut <= fin) {
            int milieu = (debut + fin) >>> 1;
            Rang lu = rangs.get(milieu);
            int ecart = lu.poste() != poste
                    ? Integer.compare(lu.poste(), poste)
                    : Integer.compare(lu.interne(), interne);
            if (ecart == 0) {
                return lu.rang();
            } else if (ecart < 0) {
                debut = milieu + 1;
            } else {
                fin = milieu - 1;
            }
        }
        return Rang.NON_CLASSE;
    }

    /** Whether the two may meet at all (DJ-13). */
    public boolean compatibles(int interne, int poste) {
        return internes.get(interne).decalage().compatible(postes.get(poste).decalage());
    }
}
