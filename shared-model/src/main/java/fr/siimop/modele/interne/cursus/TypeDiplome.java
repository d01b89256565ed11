package fr.siimop.modele.interne.cursus;

import fr.siimop.modele.descripteur.ValeurListe;

/** Diplomas of the third cycle. */
public enum TypeDiplome implements ValeurListe {
    ETAT("Diplôme d’État de docteur"),
    DES("Diplôme d’études spécialisées");

    private final String libelle;

    TypeDiplome(String libelle) {
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
