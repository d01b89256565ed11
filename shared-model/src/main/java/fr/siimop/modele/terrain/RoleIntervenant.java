package fr.siimop.modele.terrain;

import fr.siimop.modele.descripteur.ValeurListe;

/** What a person does on a terrain (D-15). */
public enum RoleIntervenant implements ValeurListe {
    RTS("RTS"), SECOND_RTS("Second RTS"), ENCADRANT("Encadrant"), ASSISTANT("Assistant(e)");

    private final String libelle;

    RoleIntervenant(String libelle) {
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
