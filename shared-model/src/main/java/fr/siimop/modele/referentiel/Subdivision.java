package fr.siimop.modele.referentiel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.siimop.modele.descripteur.Entite;

/** Territory covered by a CHU (D-14); the code is also the scope of its rows on the wire. */
public record Subdivision(UUID id, String code, String libelle, UUID region, String regionsCouvertes,
        String interregion, String chu) implements Entite {

    private static final String OFFICIEL = "SUBDI ";

    /** What capitals without accents do not tell. */
    private static final Map<String, String> ACCENTUES = Map.of("AIX MARSEILLE", "Aix-Marseille", "ANTILLES GUYANE",
            "Antilles-Guyane", "BESANCON", "Besançon", "CLERMONT FERRAND", "Clermont-Ferrand", "ILE DE FRANCE",
            "Île-de-France", "OCEAN INDIEN", "Océan Indien", "SAINT ETIENNE", "Saint-Étienne");

    /** « Tours », « Île-de-France », of the official « SUBDI TOURS », « SUBDI ILE DE FRANCE »; any other text as it is. */
    public static String enClair(String libelle) {
        return libelle.startsWith(OFFICIEL) ? parCode(libelle.substring(OFFICIEL.length())) : libelle;
    }

    /** « Aix-Marseille », of the code AIX_MARSEILLE. */
    public static String parCode(String code) {
        String nom = code.replace('_', ' ').replace('-', ' ');
        return ACCENTUES.getOrDefault(nom, Arrays.stream(nom.split(" ", -1)).filter(mot -> !mot.isEmpty())
                .map(mot -> mot.charAt(0) + mot.substring(1).toLowerCase(Locale.FRENCH))
                .collect(Collectors.joining(" ")));
    }
}
