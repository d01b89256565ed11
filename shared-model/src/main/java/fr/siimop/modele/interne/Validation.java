package fr.siimop.modele.interne;

import fr.siimop.modele.descripteur.ValeurListe;

/** Outcome of a semester (VA-04). */
public enum Validation implements ValeurListe {
    EN_COURS("En cours"),
    VALIDE("Validé"),
    VALIDE_GESTIONNAIRE("Validé (gestionnaire)"),
    NON_EVALUE(
            "Non évalué"),
    NON_VALIDE("Non validé");

    private final String libelle;

    Validation(String libelle) {
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

    public boolean acquise() {
        return this == VALIDE || this == VALIDE_GESTIONNAIRE;
    }
}
