package fr.siimop.atelier.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.modele.sync.Changement;
import fr.siimop.modele.sync.Operation;
import fr.siimop.modele.sync.Unites;

/**
 * What leaves at this pass: rows that break no rule, and those of an act only when all of them may leave.
 *
 * @param retenues how many stay here until they are corrected, or until another row of their act is
 */
record Departs(List<EnAttente> partantes, int retenues) {

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

    /** The rows of an act are in one lot, whatever its size, with those that refer to what it creates. */
    List<List<EnAttente>> lots(Comparator<EnAttente> ordre, int taille) {
        List<EnAttente> rangees = partantes.stream().sorted(ordre).toList();
        Map<UUID, UUID> groupes = groupes(rangees);
        List<List<EnAttente>> lots = new ArrayList<>();
        List<EnAttente> lot = new ArrayList<>();
        for (List<EnAttente> unite : Unites.de(rangees, ligne -> groupes.get(ligne.id()))) {
            if (!lot.isEmpty() && lot.size() + unite.size() > taille) {
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

    /** For the rows that an act ties: what they share. References come after what they name, so one reading is enough. */
    private static Map<UUID, UUID> groupes(List<EnAttente> rangees) {
        Map<UUID, UUID> groupes = new HashMap<>();
        Map<String, UUID> crees = new HashMap<>();
        Map<UUID, UUID> fondus = new HashMap<>();
        rangees.stream().filter(ligne -> ligne.acteEnvoye() != null)
                .forEach(ligne -> groupes.put(ligne.id(), ligne.acteEnvoye()));
        if (groupes.isEmpty()) {
            return groupes;
        }
        for (EnAttente ligne : rangees) {
            UUID sien = groupes.get(ligne.id());
            for (Changement changement : ligne.champs().values()) {
                UUID cite = changement.valeur() instanceof String texte ? crees.get(texte) : null;
                if (cite != null) {
                    sien = sien == null ? cite : fondre(fondus, sien, cite);
                }
            }
            if (sien != null) {
                groupes.put(ligne.id(), sien);
                if (ligne.operation() == Operation.CREER) {
                    crees.put(ligne.id().toString(), sien);
                }
            }
        }
        groupes.replaceAll((ligne, groupe) -> racine(fondus, groupe));
        return groupes;
    }

    private static UUID fondre(Map<UUID, UUID> fondus, UUID un, UUID autre) {
        UUID a = racine(fondus, un);
        UUID b = racine(fondus, autre);
        if (!a.equals(b)) {
            fondus.put(a, b);
        }
        return b;
    }

    private static UUID racine(Map<UUID, UUID> fondus, UUID groupe) {
        UUID racine = groupe;
        while (fondus.containsKey(racine)) {
            racine = fondus.get(racine);
        }
        return racine;
    }
}
