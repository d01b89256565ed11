package fr.siimop.modele.agrement;

import fr.siimop.modele.descripteur.ValeurListe;

/** What an agrément is worth on a day: its decision and its dates together (AG-05). Never stored. */
public enum EtatALaDate implements ValeurListe {
    ACTIF("Actif"), PAS_ENCORE_OUVERT("À venir"), ECHU("Expiré"), SUSPENDU("Suspendu"), RETIRE("Retiré");

    private final String libelle;

    EtatALaDate(String libelle) {
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
