package fr.siimop.modele.interne;

import fr.siimop.modele.descripteur.ValeurListe;

/** What an interne does during a semester (F-03, F-06). */
public enum Situation implements ValeurListe {
    STAGE_NORMAL("Stage normal", Nature.STAGE),
    INTER_CHU("Inter-CHU", Nature.STAGE),
    HORS_FILIERE("Hors filière", Nature.STAGE),
    SURNOMBRE_VALIDANT("Surnombre validant", Nature.STAGE),
    SURNOMBRE_NON_VALIDANT("Surnombre non validant", Nature.STAGE_NON_VALIDANT),
    DISPONIBILITE_ETUDES("Disponibilité pour études ou recherches", Nature.ABSENCE),
    DISPONIBILITE_CONVENANCES("Disponibilité pour convenances personnelles", Nature.ABSENCE),
    DISPONIBILITE_AUTRE("Disponibilité (autre motif)", Nature.ABSENCE),
    ANNEE_RECHERCHE("Année de recherche", Nature.ABSENCE),
    DROIT_AU_REMORDS("Droit au remords", Nature.AUTRE),
    ETRANGER("Stage à l’étranger", Nature.STAGE);

    private enum Nature {
        STAGE, STAGE_NON_VALIDANT, ABSENCE, AUTRE
    }

    private final String libelle;
    private final Nature nature;

    Situation(String libelle, Nature nature) {
        this.libelle = libelle;
        this.nature = nature;
    }

    /** Whether the interne is on a terrain. */
    public boolean enStage() {
        return nature == Nature.STAGE || nature == Nature.STAGE_NON_VALIDANT;
    }

    /** Whether the semester can be validated (2.6). */
    public boolean validante() {
        return nature == Nature.STAGE || nature == Nature.AUTRE;
    }

    /** Whether the semester does not count in the time that a phase may take (ST-06). */
    public boolean absence() {
        return nature == Nature.ABSENCE;
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
