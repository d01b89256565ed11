package fr.siimop.modele.appariement.fichiers;

import java.util.List;

/** Names and columns of the files of a matching; all but {@code explications.csv} are fixed from outside. */
public final class FichiersAppariement {

    public static final String INTERNES = "internes.csv";
    public static final List<String> COLONNES_INTERNES = List.of("interne", "subdivision", "decale");
    public static final String POSTES = "postes.csv";
    public static final List<String> COLONNES_POSTES = List.of("poste", "places", "subdivision", "decale");
    public static final String VOEUX = "voeux.csv";
    public static final List<String> COLONNES_VOEUX = List.of("interne", "poste", "coeurs");
    public static final String CLASSEMENTS = "classements.csv";
    public static final List<String> COLONNES_CLASSEMENTS = List.of("poste", "interne", "rang");

    public static final String AFFECTATIONS = "affectations.csv";
    public static final List<String> COLONNES_AFFECTATIONS = List.of("interne", "poste", "coeurs", "rang");
    public static final String EXPLICATIONS = "explications.csv";
    public static final List<String> COLONNES_EXPLICATIONS = List.of("interne", "poste", "coeurs", "rang", "issue",
            "dernier_rang_admis", "motifs");
    public static final String BILAN = "bilan.json";

    public static final List<String> ENTREE = List.of(INTERNES, POSTES, VOEUX, CLASSEMENTS);
    public static final List<String> SORTIE = List.of(AFFECTATIONS, EXPLICATIONS, BILAN);

    private FichiersAppariement() {}
}
