package fr.siimop.atelier.coquille;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.grille.EtatLigne;

/**
 * What waits on this computer, by what has to be done about it.
 *
 * @param total  rows that leave, or would
 * @param gardes rows where something was typed, right or not
 * @param textes cells whose text is to be corrected before anything of them leaves
 */
public record Comptes(int total, int conflits, int refus, int aEnvoyer, int gardes, int textes) {

    static final Comptes AUCUN = new Comptes(0, 0, 0, 0, 0, 0);

    /** @param illisibles row of each text that its column could not read */
    static Comptes de(Collection<EnAttente> lignes, List<UUID> illisibles) {
        int total = 0;
        int conflits = 0;
        int refus = 0;
        Set<UUID> illisiblesSeulement = new HashSet<>(illisibles);
        for (EnAttente ligne : lignes) {
            total++;
            conflits += ligne.etat() == EtatLigne.CONFLIT ? 1 : 0;
            refus += ligne.etat() == EtatLigne.REFUSE ? 1 : 0;
            illisiblesSeulement.remove(ligne.id());
        }
        return new Comptes(total, conflits, refus, total - conflits - refus, total + illisiblesSeulement.size(),
                illisibles.size());
    }
}
