package fr.siimop.modele.agrement;

import fr.siimop.modele.descripteur.ValeurListe;

/** Decision in force on an agrément. That it is expired is derived from its end, never stored. */
public enum EtatAgrement implements ValeurListe {
    ACTIF("Actif"), SUSPENDU("Suspendu"), RETIRE("Retiré");

    private final String libelle;

    EtatAgrement(String libelle) {
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
}
