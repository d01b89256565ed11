package fr.siimop.modele.terrain.demande;

import fr.siimop.modele.descripteur.ValeurListe;

/** What an RTS wants changed of his terrain and does not change himself (D-16, D-15). */
public enum ObjetDemande implements ValeurListe {
    LIBELLE("Libellé"), SUCCESSEUR("Nouveau RTS"), INTERVENANT("Intervenant"), CORRECTION("Autre correction");

    private final String libelle;

    ObjetDemande(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** Whether it names a person. */
    public boolean nommeQuelquUn() {
        return this == SUCCESSEUR || this == INTERVENANT;
    }
}
