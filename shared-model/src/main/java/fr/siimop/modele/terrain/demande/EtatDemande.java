package fr.siimop.modele.terrain.demande;

import java.util.EnumSet;
import java.util.Set;

import fr.siimop.modele.descripteur.ValeurListe;

/** Where a request stands: whoever made it may withdraw it, the ARS decides, and what is decided stays. */
public enum EtatDemande implements ValeurListe {
    EN_ATTENTE("En attente"), ACCEPTEE("Acceptée"), REFUSEE("Refusée"), RETIREE("Retirée");

    private final String libelle;

    EtatDemande(String libelle) {
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

    /** The states that may come next. */
    public Set<EtatDemande> suites() {
        return this == EN_ATTENTE ? EnumSet.of(ACCEPTEE, REFUSEE, RETIREE) : EnumSet.noneOf(EtatDemande.class);
    }

    public boolean peutDevenir(EtatDemande suivant) {
        return suites().contains(suivant);
    }
}
