package fr.siimop.modele.interne;

import fr.siimop.modele.descripteur.ValeurListe;

/** What an interne does during a semester (F-03, F-06). */
public enum Situation implements ValeurListe {
    STAGE_NORMAL("Stage normal"), INTER_CHU("Inter-CHU"), HORS_FILIERE("Hors filière"), SURNOMBRE_VALIDANT(
            "Surnombre validant"), SURNOMBRE_NON_VALIDANT("Surnombre non validant"), DISPONIBILITE_ETUDES(
                    "Disponibilité pour études ou recherches"), DISPONIBILITE_CONVENANCES(
                            "Disponibilité pour convenances personnelles"), DISPONIBILITE_AUTRE(
                                    "Disponibilité (autre motif)"), ANNEE_RECHERCHE(
                                            "Année de recherche"), DROIT_AU_REMORDS(
                                                    "Droit au remords"), ETRANGER("Stage à l’étranger");

    private final String libelle;

    Situation(String libelle) {
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
