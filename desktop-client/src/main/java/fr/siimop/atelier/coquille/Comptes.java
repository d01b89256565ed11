package fr.siimop.atelier.coquille;

import java.util.List;

import fr.siimop.atelier.cache.EnAttente;
import fr.siimop.atelier.grille.EtatLigne;

/** What waits on this computer, by what has to be done about it. */
public record Comptes(int total, int conflits, int refus, int aEnvoyer) {

    static final Comptes AUCUN = new Comptes(0, 0, 0, 0);

    static Comptes de(List<EnAttente> lignes) {
        int conflits = nombre(lignes, EtatLigne.CONFLIT);
        int refus = nombre(lignes, EtatLigne.REFUSE);
        return new Comptes(lignes.size(), conflits, refus, lignes.size() - conflits - refus);
    }

    private static int nombre(List<EnAttente> lignes, EtatLigne etat) {
        return (int) lignes.stream().filter(l -> l.etat() == etat).count();
    }
}
