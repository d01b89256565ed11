package fr.siimop.modele.reprise.rapport;

/** Where something is to be mended. */
public enum NatureChantier {
    ETABLISSEMENT("Établissement", "etablissement"),
    TERRAIN("Terrain", "terrain"),
    AGREMENT("Agrément", "agrement"),
    /** What a line said and that no row holds. */
    LIGNE_GARDEE("Ligne reprise", "ligne_reprise");

    private final String libelle;
    private final String table;

    NatureChantier(String libelle, String table) {
        this.libelle = libelle;
        this.table = table;
    }

    public String libelle() {
        return libelle;
    }

    /** Where the row to mend is. */
    public String table() {
        return table;
    }
}
