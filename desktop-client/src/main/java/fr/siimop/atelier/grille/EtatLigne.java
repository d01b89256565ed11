package fr.siimop.atelier.grille;

/** State of a row between this computer and the server, with its word and its icon in the gutter. */
public enum EtatLigne {
    A_JOUR("à jour", "mdi2c-check-circle-outline"),
    MODIFIE("modifié", "mdi2c-circle-medium"),
    EN_ENVOI("en envoi",
            "mdi2c-cloud-upload-outline"),
    MODIFIE_PENDANT_ENVOI("modifié pendant l’envoi",
            "mdi2c-cloud-sync-outline"),
    CONFLIT("conflit",
            "mdi2s-source-branch"),
    REFUSE("refusé", "mdi2c-close-octagon-outline");

    private final String libelle;
    private final String icone;

    EtatLigne(String libelle, String icone) {
        this.libelle = libelle;
        this.icone = icone;
    }

    public String libelle() {
        return libelle;
    }

    public String icone() {
        return icone;
    }
}
