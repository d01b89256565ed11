package fr.siimop.modele.reprise;

import fr.siimop.modele.descripteur.ValeurListe;

/** What became of a recovered line that was not right (U-04, U-05). */
public enum StatutReprise implements ValeurListe {
    /** Its row is there; what could not be taken over is to be filled in. */
    A_CORRIGER("À corriger"),
    /** No row could hold it: kept as text. */
    TOUT_VENANT("Tout-venant"),
    /** A person has dealt with it. */
    PROPRE("Propre");

    private final String libelle;

    StatutReprise(String libelle) {
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
