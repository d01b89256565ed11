package fr.siimop.modele.interne.cursus;

import fr.siimop.modele.descripteur.ValeurListe;

/** What a jury decides of a phase. */
public enum DecisionJury implements ValeurListe {
    VALIDEE("Validée"),
    AJOURNEE("Ajournée"),
    NON_VALIDEE("Non validée");

    private final String libelle;

    DecisionJury(String libelle) {
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
