package fr.siimop.modele.interne;

import fr.siimop.modele.descripteur.ValeurListe;

/** Why a semester is not validated. Those of R632-32 still count for ancienneté (LA-04). */
public enum CauseNonValidation implements ValeurListe {
    GROSSESSE("Grossesse"),
    MATERNITE_ADOPTION_PATERNITE("Congé de maternité, d’adoption ou de paternité"),
    CLM_CLD(
            "Congé de longue maladie ou de longue durée"),
    ACTIVITE_SYNDICALE("Activité syndicale"),
    ABSENCE(
            "Absence au-delà de la durée admise"),
    INSUFFISANCE("Objectifs non atteints"),
    AUTRE("Autre");

    private final String libelle;

    CauseNonValidation(String libelle) {
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
