package fr.siimop.modele.personne;

import fr.siimop.modele.descripteur.ValeurListe;

/** What a person is in charge of; rights derive from it (B-06). */
public enum TypeFonction implements ValeurListe {
    ADMIN("Administrateur"),
    DGOS("DGOS"),
    ARS("ARS"),
    SCOLARITE("Scolarité"),
    COORDONNATEUR("Coordonnateur"),
    RTS(
            "RTS"),
    REPRESENTANT("Représentant des internes"),
    INTERNE("Interne");

    private final String libelle;

    TypeFonction(String libelle) {
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

    /** Held for the whole country: tied to no subdivision. */
    public boolean nationale() {
        return this == ADMIN || this == DGOS;
    }
}
