package fr.siimop.modele.interne;

import fr.siimop.modele.descripteur.ValeurListe;

/** Whether an interne is in training (E-09). */
public enum StatutInterne implements ValeurListe {
    ACTIF("Actif"), INACTIF("Inactif"), ARCHIVE("Archivé");

    private final String libelle;

    StatutInterne(String libelle) {
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
