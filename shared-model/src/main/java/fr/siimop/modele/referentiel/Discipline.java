package fr.siimop.modele.referentiel;

import fr.siimop.modele.descripteur.ValeurListe;

/** The discipline of a DES (2.13). */
public enum Discipline implements ValeurListe {
    MEDICALE("Médicale"),
    CHIRURGICALE("Chirurgicale"),
    BIOLOGIQUE("Biologique"),
    PHARMACEUTIQUE(
            "Pharmaceutique"),
    ODONTOLOGIQUE("Odontologique");

    private final String libelle;

    Discipline(String libelle) {
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
