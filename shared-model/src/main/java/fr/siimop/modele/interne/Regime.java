package fr.siimop.modele.interne;

import fr.siimop.modele.descripteur.ValeurListe;

/** Regulation an interne follows: the reform of 2017, or the one before, which has no phases (ST-11). */
public enum Regime implements ValeurListe {
    R3C("R3C"), ANCIEN("Ancien régime");

    private final String libelle;

    Regime(String libelle) {
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
