package fr.siimop.modele.interne;

import fr.siimop.modele.descripteur.ValeurListe;

/** How much the program knows of a semester (F-08). */
public enum ModeStockage implements ValeurListe {
    COMPLET("Complet"), TOUT_VENANT("Tout-venant");

    private final String libelle;

    ModeStockage(String libelle) {
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
