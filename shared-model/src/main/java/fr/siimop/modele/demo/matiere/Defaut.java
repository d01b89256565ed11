package fr.siimop.modele.demo.matiere;

/**
 * Faults planted on purpose, those that the users complain of: screens, imports and calculations are judged on how
 * they show them. Each is planted exactly {@link #nombre} times.
 */
public enum Defaut {
    ETABLISSEMENT_SANS_IDENTIFIANT("D-02", 120, "etablissement", "établissement sans FINESS ni SIRET"),
    SIRET_EN_DOUBLE("D-02", 5, "etablissement", "établissement qui porte le SIRET d’un autre"),
    COMPTE_EN_DOUBLE("B-03", 6, "interne", "second compte d’un interne, à l’adresse provisoire"),
    SEMESTRE_MANQUANT("G-04", 25, "interne", "interne dont un ou deux semestres passés manquent"),
    SANS_PARCOURS("Y-01", 8, "interne", "interne sans aucun semestre"),
    PHASE_ERRONEE("E-04", 7, "interne", "interne dont la phase contredit le parcours"),
    DAR_NON_DECLARE("F-11", 4, "interne", "interne en stage dans un autre DES, sans droit au remords déclaré"),
    JURY_NON_ENREGISTRE("E-04", 6, "interne", "interne dont la dernière phase passée n’a pas de validation"),
    THESE_NON_ENREGISTREE("CK-08", 5, "interne", "interne en consolidation sans thèse ni diplôme d’État"),
    DIPLOME_AVANT_THESE("ST-05", 3, "diplome", "diplôme d’État daté d’avant la soutenance"),
    NUMERO_AGREMENT_ERRONE("H-06", 4, "agrement", "numéro d’agrément faux"),
    RTS_SANS_EMAIL("U-06", 60, "rts", "RTS en fonction sans adresse email"),
    AGREMENT_ECHU_SUR_POSTE_OUVERT("CH-04", 10, "poste", "poste ouvert sur un agrément échu");

    private final String source;
    private final int pourMille;
    private final String population;
    private final String libelle;

    Defaut(String source, int pourMille, String population, String libelle) {
        this.source = source;
        this.pourMille = pourMille;
        this.population = population;
        this.libelle = libelle;
    }

    /** Line of the domain reference that tells of it. */
    public String source() {
        return source;
    }

    public int pourMille() {
        return pourMille;
    }

    /** What the rate is of: a table, the {@code rts} in function, or the {@code poste} opened for the coming semester. */
    public String population() {
        return population;
    }

    public String libelle() {
        return libelle;
    }

    /** How many are planted in a population: never none, so that every demonstration shows it. */
    public int nombre(int effectif) {
        return Math.max(1, Math.round(effectif * pourMille / 1000f));
    }
}
