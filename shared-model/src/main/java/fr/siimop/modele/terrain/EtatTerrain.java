package fr.siimop.modele.terrain;

import fr.siimop.modele.descripteur.ValeurListe;

/** Whether a terrain still takes internes. */
public enum EtatTerrain implements ValeurListe {
    OUVERT("Ouvert"), FERME("Fermé");

    private final String libelle;

    EtatTerrain(String libelle) {
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
