package fr.siimop.modele.amphi;

import java.util.List;

/** Names and columns of the files of an amphi, fixed from outside. */
public final class FichiersAmphi {

    public static final String INTERNES = "internes.csv";
    public static final List<String> COLONNES_INTERNES = List.of("interne", "rang");
    public static final String POSTES = "postes.csv";
    public static final List<String> COLONNES_POSTES = List.of("poste", "places");
    public static final String VOEUX = "voeux.csv";
    public static final List<String> COLONNES_VOEUX = List.of("interne", "ordre", "poste");

    public static final String AFFECTATIONS = "affectations.csv";
    public static final List<String> COLONNES_AFFECTATIONS = List.of("interne", "poste", "ordre");
    public static final String EXPLICATIONS = "explications.csv";
    public static final List<String> COLONNES_EXPLICATIONS = List.of("interne", "ordre", "poste", "issue",
            "dernier_rang_admis");

    private FichiersAmphi() {}
}
