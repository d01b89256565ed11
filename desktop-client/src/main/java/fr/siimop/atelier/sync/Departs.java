package fr.siimop.atelier.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import fr.siimop.atelier.cache.EnAttente;
import fr.siimop.modele.sync.Unites;

/**
 * What leaves at this pass: rows that break no rule, and those of an act only when all of them may leave.
 *
 * @param retenues how many stay here until they are corrected, or until another row of their act is
 */
record Departs(List<EnAttente> partantes, int retenues) {

    private static final int LOT = 2_000;
    /** What the server takes at once: an act is never cut, nor parted from what its rows refer to. */
    private static final int LOT_ENTIER = 20_000;

    static Departs de(Collection<EnAttente> toutes, Predicate<EnAttente> juste) {
        Set<UUID> incomplets = new HashSet<>();
        List<EnAttente> permises = new ArrayList<>();
        int retenues = 0;
        for (EnAttente ligne : toutes) {
            boolean permise = ligne.partira() && (ligne.enVol() != null || juste.test(ligne));
            if (permise) {
                permises.add(ligne);
            } else if (ligne.partira()) {
                retenues++;
            }
            UUID acte = ligne.acte();
            if (acte != null && (!permise || !acte.equals(ligne.acteEnvoye()))) {
                incomplets.add(acte);
            }
        }
        List<EnAttente> partantes = permises.stream()
                .filter(ligne -> ligne.enVol() != null || !incomplets.contains(ligne.acte())).toList();
        return new Departs(partantes, retenues + permises.size() - partantes.size());
    }

    List<List<EnAttente>> lots(Comparator<EnAttente> ordre) {
        List<EnAttente> rangees = partantes.stream().sorted(ordre).toList();
        boolean actes = rangees.stream().anyMatch(ligne -> ligne.acteEnvoye() != null);
        List<List<EnAttente>> lots = new ArrayList<>();
        List<EnAttente> lot = new ArrayList<>();
        for (List<EnAttente> unite : Unites.de(rangees, EnAttente::acteEnvoye)) {
            if (!lot.isEmpty() && lot.size() + unite.size() > (actes ? LOT_ENTIER : LOT)) {
                lots.add(lot);
                lot = new ArrayList<>();
            }
            lot.addAll(unite);
        }
        if (!lot.isEmpty()) {
            lots.add(lot);
        }
        lots.forEach(l -> l.sort(ordre));
        return lots;
    }
}
