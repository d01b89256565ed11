package fr.siimop.atelier.coquille.synchro;

import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.grille.EtatLigne;

/** How the list of what waits is cut, the most urgent first. */
public enum GroupeAttente {
    CONFLIT("En conflit", "à décider", "mdi2s-source-branch", "conflit"),
    REFUS("Refusées",
            "gardées sur ce poste", "mdi2c-close-octagon-outline",
            "erreur"),
    ATTENTE("En attente", "envoi au prochain passage", "mdi2c-circle-medium", "modifie");

    private final String libelle;
    private final String suite;
    private final String icone;
    private final String classe;

    GroupeAttente(String libelle, String suite, String icone, String classe) {
        this.libelle = libelle;
        this.suite = suite;
        this.icone = icone;
        this.classe = classe;
    }

    public static GroupeAttente de(EnAttente attente) {
        if (attente.etat() == EtatLigne.CONFLIT) {
            return CONFLIT;
        }
        return attente.etat() == EtatLigne.REFUSE ? REFUS : ATTENTE;
    }

    String libelle() {
        return libelle;
    }

    String suite() {
        return suite;
    }

    String icone() {
        return icone;
    }

    String classe() {
        return classe;
    }
}
