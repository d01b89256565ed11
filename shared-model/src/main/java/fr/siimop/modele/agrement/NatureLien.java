package fr.siimop.modele.agrement;

import fr.siimop.modele.descripteur.ValeurListe;

/** Why two agréments are linked (D-43). */
public enum NatureLien implements ValeurListe {
    COUPLE("Couplé"), MIXTE("Mixte");

    private final String libelle;

    NatureLien(String libelle) {
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
