package fr.siimop.modele.agrement;

import fr.siimop.modele.descripteur.ValeurListe;

/** Kind of agrément (D-21 to D-23). */
public enum TypeAgrement implements ValeurListe {
    PRINCIPAL("Principal"), COMPLEMENTAIRE("Complémentaire"), FONCTIONNEL("Fonctionnel");

    private final String libelle;

    TypeAgrement(String libelle) {
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
