package fr.siimop.modele.descripteur;

/** The three phases of the third cycle, in their order (ST-01). */
public enum Phase implements ValeurListe {
    SOCLE("S", "Socle"), APPRO("A", "Approfondissement"), CONSO("C", "Consolidation");

    private final String code;
    private final String libelle;

    Phase(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    /** One letter, as in the sources' screens: S, A or C. */
    @Override
    public String code() {
        return code;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
