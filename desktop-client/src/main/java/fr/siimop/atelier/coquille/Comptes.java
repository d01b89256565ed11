package fr.siimop.atelier.coquille;

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
    static Comptes de(List<EnAttente> lignes, List<UUID> illisibles) {
        int conflits = nombre(lignes, EtatLigne.CONFLIT);
        int refus = nombre(lignes, EtatLigne.REFUSE);
        Set<UUID> gardes = new HashSet<>(illisibles);
        lignes.forEach(ligne -> gardes.add(ligne.id()));
        return new Comptes(lignes.size(), conflits, refus, lignes.size() - conflits - refus, gardes.size(),
                illisibles.size());
    }

    private static int nombre(List<EnAttente> lignes, EtatLigne etat) {
        return (int) lignes.stream().filter(l -> l.etat() == etat).count();
    }
}
