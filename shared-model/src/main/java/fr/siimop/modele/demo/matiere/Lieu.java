package fr.siimop.modele.demo.matiere;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import fr.siimop.modele.referentiel.Subdivision;

/**
 * A subdivision of the data set and what addresses and numbers need of it.
 *
 * @param rang    its place among those of the data set
 * @param region  prefix of the numbers of terrains and internes: two digits
 */
public record Lieu(int rang, Subdivision subdivision, String ville, String departement, String region) {

    private static final Map<String, String> DEPARTEMENTS = Map.ofEntries(Map.entry("ILE_DE_FRANCE", "75"),
            Map.entry("LILLE", "59"), Map.entry("LYON", "69"), Map.entry("BORDEAUX", "33"),
            Map.entry("AIX_MARSEILLE", "13"), Map.entry("TOULOUSE", "31"), Map.entry("MONTPELLIER", "34"),
            Map.entry("STRASBOURG", "67"), Map.entry("NANCY", "54"), Map.entry("TOURS", "37"),
            Map.entry("NANTES", "44"), Map.entry("RENNES", "35"), Map.entry("ROUEN", "76"),
            Map.entry("GRENOBLE", "38"), Map.entry("ANGERS", "49"), Map.entry("AMIENS", "80"),
            Map.entry("POITIERS", "86"), Map.entry("DIJON", "21"), Map.entry("REIMS", "51"), Map.entry("CAEN", "14"),
            Map.entry("BESANCON", "25"), Map.entry("CLERMONT_FERRAND", "63"), Map.entry("BREST", "29"),
            Map.entry("NICE", "06"), Map.entry("ANTILLES_GUYANE", "97"), Map.entry("SAINT_ETIENNE", "42"),
            Map.entry("LIMOGES", "87"), Map.entry("OCEAN_INDIEN", "97"));

    private static final Map<String, String> VILLES = Map.of("ILE_DE_FRANCE", "Paris", "AIX_MARSEILLE", "Marseille",
            "SAINT_ETIENNE", "Saint-Étienne", "CLERMONT_FERRAND", "Clermont-Ferrand", "BESANCON", "Besançon",
            "ANTILLES_GUYANE", "Fort-de-France", "OCEAN_INDIEN", "Saint-Denis");

    static Lieu de(int rang, Subdivision subdivision, String codeRegion) {
        String ville = VILLES.getOrDefault(subdivision.code(), capitales(subdivision));
        String departement = DEPARTEMENTS.getOrDefault(subdivision.code(), "99");
        String region = codeRegion.length() == 2 ? codeRegion : "99";
        return new Lieu(rang, subdivision, ville, departement, region);
    }

    private static String capitales(Subdivision subdivision) {
        return Arrays.stream(subdivision.libelle().replaceFirst("^SUBDI ", "").split("(?<=[ -])"))
                .map(mot -> mot.substring(0, 1) + mot.substring(1).toLowerCase(Locale.FRENCH))
                .collect(Collectors.joining());
    }

    public String code() {
        return subdivision.code();
    }

    /** In web addresses: {@code tours}. */
    public String domaine() {
        return Noms.sansAccents(ville);
    }
}
