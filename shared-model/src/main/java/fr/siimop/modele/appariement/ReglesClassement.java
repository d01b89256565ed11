package fr.siimop.modele.appariement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fr.siimop.modele.tableur.Csv;

/**
 * When a ranking counts (K-11 to K-13, DJ-04 to DJ-07): dated parameters, since each campaign is judged by the rules
 * of its day. One line of {@code regles_classement.csv} per change.
 *
 * @param depuis first day of these rules
 * @param partClassee at least {@code partClassee / surCandidats} of the candidates are ranked
 * @param surCandidats see {@code partClassee}
 * @param rangsParPlace the subdivision rule looks at so many first ranks for each place
 * @param partDesSuivants of the places after the first, one in {@code partDesSuivants} is for the subdivision
 */
public record ReglesClassement(LocalDate depuis, int partClassee, int surCandidats, int rangsParPlace,
        int partDesSuivants) {

    private static final String FICHIER = "regles_classement.csv";

    /** Those that this program knows, oldest first. */
    public static final List<ReglesClassement> CONNUES = lire();

    private static List<ReglesClassement> lire() {
        try (InputStream flux = ReglesClassement.class.getResourceAsStream(FICHIER)) {
            if (flux == null) {
                throw new IllegalStateException("No resource " + FICHIER);
            }
            return Csv.lire(flux).stream().skip(1).map(ReglesClassement::ligne)
                    .sorted(Comparator.comparing(ReglesClassement::depuis)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FICHIER, e);
        }
    }

    private static ReglesClassement ligne(List<String> champs) {
        return new ReglesClassement(LocalDate.parse(champs.get(0)), Integer.parseInt(champs.get(1)),
                Integer.parseInt(champs.get(2)), Integer.parseInt(champs.get(3)), Integer.parseInt(champs.get(4)));
    }

    /** The rules in force on a day; empty before the first known. */
    public static Optional<ReglesClassement> du(LocalDate jour) {
        return CONNUES.stream().filter(r -> !r.depuis.isAfter(jour)).reduce((avant, apres) -> apres);
    }

    /** The most recent ones. */
    public static ReglesClassement dernieres() {
        return CONNUES.getLast();
    }

    /** Whether so many ranked candidates are enough: 5 × ranked ≥ 4 × candidates. */
    public boolean assezClasses(int classes, int candidats) {
        return (long) surCandidats * classes >= (long) partClassee * candidats;
    }

    /** The fewest ranked candidates that are enough. */
    public int minimumClasses(int candidats) {
        return Math.toIntExact(Math.ceilDiv((long) partClassee * candidats, surCandidats));
    }

    /** N: the first ranks that the subdivision rule looks at. */
    public int premiersRangs(int places) {
        return Math.clamp((long) rangsParPlace * places, 0, Integer.MAX_VALUE);
    }

    /** M = 1 + floor((places − 1) / 2): candidates of the subdivision wanted within them, if so many there are. */
    public int minimumSubdivision(int places) {
        return 1 + Math.floorDiv(places - 1, partDesSuivants);
    }
}
