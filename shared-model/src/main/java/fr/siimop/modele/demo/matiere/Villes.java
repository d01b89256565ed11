package fr.siimop.modele.demo.matiere;

import java.util.List;

/** Towns that are on no map, and the names of what stands in them. */
public final class Villes {

    private static final List<String> DEBUTS = List.of("Val", "Mont", "Clair", "Roche", "Haute", "Beau", "Font",
            "Vieux", "Grand", "Noir", "Bon", "Chante", "Combe", "Garde", "Puy", "Longue", "Blanche", "Pré", "Champ",
            "Franche", "Verte", "Bosc", "Plaine", "Rive");
    private static final List<String> FINS = List.of("brenne", "lierre", "mousse", "sauge", "lorme", "houx", "frêne",
            "tremble", "lavande", "mélisse", "losier", "genêt", "myrte", "serpolet", "prune", "noisette", "bruyère",
            "fougère", "charmille", "pervenche", "jonquille", "lupin", "verveine", "roseau", "viorne", "cormier",
            "bardane", "trèfle", "mélèze", "tilleul", "sorbier", "ciste");
    private static final List<String> VOIES = List.of("rue des Tilleuls", "avenue du Verger", "place du Mail",
            "rue de la Fontaine", "allée des Charmes", "boulevard des Marronniers", "chemin du Moulin",
            "rue du Lavoir", "impasse des Glycines", "quai des Roseaux");
    private static final List<String> JARDINS = List.of("Les Tilleuls", "Les Charmes", "Les Cèdres", "Les Alisiers",
            "Les Genêts", "Les Sorbiers", "Les Mélèzes", "Les Bruyères", "Les Ormes", "Les Noisetiers",
            "Les Érables", "Les Saules");
    private static final List<String> ENSEIGNES = List.of("de la Fontaine", "du Mail", "des Marronniers", "du Pont",
            "du Verger", "des Glycines", "du Moulin", "du Lavoir", "de la Halle", "des Remparts", "du Préau",
            "des Deux Rives", "du Grand Chêne", "de la Clairière", "du Vieux Puits", "des Quatre Vents",
            "de la Garenne", "du Belvédère", "des Jonquilles", "de la Source");

    private final Hasard hasard;
    private final int[] ordre;
    private int rang;

    public Villes(Hasard hasard) {
        this.hasard = hasard;
        this.ordre = hasard.permutation(DEBUTS.size() * FINS.size());
    }

    public String ville() {
        int tire = ordre[rang++ % ordre.length];
        return DEBUTS.get(tire % DEBUTS.size()) + FINS.get(tire / DEBUTS.size());
    }

    public String adresse() {
        return hasard.entre(1, 180) + " " + hasard.parmi(VOIES);
    }

    public String enseigne() {
        return hasard.parmi(ENSEIGNES);
    }

    /** The first site of a CHU is always the same: that of Tours is « Les Tilleuls ». */
    public static String jardin(int rang) {
        return JARDINS.get(rang % JARDINS.size());
    }
}
