package fr.siimop.atelier.grille.calcul;

/** What the tab « État » of a column's filter keeps. */
public enum EtatFiltre {
    EN_ANOMALIE("en anomalie"), MODIFIE("modifié par moi"), VIDE("vide"), REMPLI("rempli");

    private final String libelle;

    EtatFiltre(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
