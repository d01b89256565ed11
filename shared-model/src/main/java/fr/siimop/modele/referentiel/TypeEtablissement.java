package fr.siimop.modele.referentiel;

import fr.siimop.modele.descripteur.ValeurListe;

/** Kind of établissement (D-01). */
public enum TypeEtablissement implements ValeurListe {
    CHU("CHU"),
    CH("Centre hospitalier"),
    EPSM("Établissement de santé mentale"),
    CLCC(
            "Centre de lutte contre le cancer"),
    ESPIC("Établissement privé d’intérêt collectif"),
    CLINIQUE(
            "Établissement privé"),
    EHPAD("EHPAD"),
    MSP("Maison ou centre de santé"),
    EXTRA_HOSPITALIER(
            "Organisme extra-hospitalier"),
    PRATICIEN("Praticien"),
    AUTRE("Autre");

    private final String libelle;

    TypeEtablissement(String libelle) {
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
