package fr.siimop.modele.poste;

import fr.siimop.modele.descripteur.ValeurListe;

/** Kind of poste (D-43). */
public enum TypePoste implements ValeurListe {
    SIMPLE("Simple"), COUPLE("Couplé"), MIXTE("Mixte");

    private final String libelle;

    TypePoste(String libelle) {
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
