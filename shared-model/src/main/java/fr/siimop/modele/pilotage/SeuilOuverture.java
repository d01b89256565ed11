package fr.siimop.modele.pilotage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import fr.siimop.modele.tableur.Csv;

/**
 * Fewest places to open for so many internes (CH-03, CK-03): a dated parameter, since each semester is judged by the
 * rule of its first day. One line of {@code seuils_ouverture.csv} per change. Whole numbers only: 106.9 % is not 107 %.
 *
 * @param depuis         first day of the rule
 * @param pourCent       of the internes, rounded up to a whole place
 * @param petitEffectif  below it, a number of places more than internes is wanted as well
 * @param placesEnPlus   that number
 */
public record SeuilOuverture(LocalDate depuis, int pourCent, int petitEffectif, int placesEnPlus) {

    private static final String FICHIER = "seuils_ouverture.csv";

    /** Those that this program knows, oldest first. */
    public static final List<SeuilOuverture> CONNUS = lire();

    private static List<SeuilOuverture> lire() {
        try (InputStream flux = SeuilOuverture.class.getResourceAsStream(FICHIER)) {
            if (flux == null) {
                throw new IllegalStateException("No resource " + FICHIER);
            }
            return Csv.lire(flux).stream().skip(1)
                    .map(champs -> new SeuilOuverture(LocalDate.parse(champs.get(0)), Integer.parseInt(champs.get(1)),
                            Integer.parseInt(champs.get(2)), Integer.parseInt(champs.get(3))))
                    .sorted(Comparator.comparing(SeuilOuverture::depuis)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FICHIER, e);
        }
    }

    /** The rule in force on a day; the oldest known for days before it. */
    public static SeuilOuverture du(LocalDate jour) {
        return dans(CONNUS, jour);
    }

    static SeuilOuverture dans(List<SeuilOuverture> connus, LocalDate jour) {
        return connus.stream().filter(s -> !s.depuis.isAfter(jour)).reduce((avant, apres) -> apres)
                .orElse(connus.getFirst());
    }

    public int minimum(int internes) {
        if (internes == 0) {
            return 0;
        }
        int part = Math.ceilDiv(Math.multiplyExact(internes, pourCent), 100);
        return internes < petitEffectif ? Math.max(part, internes + placesEnPlus) : part;
    }

    /** Places for 100 internes in tenths, never rounded up: a rate shown as 107,0 is one that reaches it. */
    public static int dixiemesPourCent(int places, int internes) {
        return Math.toIntExact(Math.floorDiv(places * 1000L, internes));
    }
}
