package fr.siimop.modele.interne.cursus;

import fr.siimop.modele.descripteur.ValeurListe;

/** How far a thesis is. */
public enum ResultatThese implements ValeurListe {
    INSCRITE("Sujet déposé"),
    SOUTENUE("Soutenue"),
    AJOURNEE("Ajournée");

    private final String libelle;

    ResultatThese(String libelle) {
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
