package fr.siimop.modele.appariement;

import java.time.LocalDate;

/**
 * When a ranking counts (K-11 to K-13, DJ-04 to DJ-07): dated parameters, since each campaign is judged by the rules
 * of its day.
 *
 * @param depuis first day of these rules
 * @param partClassee at least {@code partClassee / surCandidats} of the candidates are ranked
 * @param surCandidats see {@code partClassee}
 * @param partDesSuivants of the places after the first, one in {@code partDesSuivants} is for the subdivision
 */
public record ReglesClassement(LocalDate depuis, int partClassee, int surCandidats, int partDesSuivants) {

    public static final ReglesClassement ACTUELLES = new ReglesClassement(LocalDate.of(2022, 5, 1), 4, 5, 2);

    /** Whether so many ranked candidates are enough: 5 × ranked ≥ 4 × candidates. */
    public boolean assezClasses(int classes, int candidats) {
        return (long) surCandidats * classes >= (long) partClassee * candidats;
    }

    /** N: the first ranks that the subdivision rule looks at. */
    public int premiersRangs(int places) {
        return places;
    }

    /** M = 1 + floor((places − 1) / 2): candidates of the subdivision wanted within them, if so many there are. */
    public int minimumSubdivision(int places) {
        return 1 + Math.floorDiv(places - 1, partDesSuivants);
    }
}
