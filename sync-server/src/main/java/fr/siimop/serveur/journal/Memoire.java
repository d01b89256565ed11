package fr.siimop.serveur.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.descripteur.Verification;
import fr.siimop.serveur.stockage.Depot;
import fr.siimop.serveur.stockage.LigneBase;

/**
 * Rows that a unit of work has read, as it has left them: what it wrote is seen here before it is in the base. Reads
 * in bulk, so that a push of 10,000 rows does not make as many queries.
 */
final class Memoire {

    private final Handle handle;
    private final Depot depot;
    private final Registre registre;
    private final Map<DescripteurEntite<?>, Map<UUID, Optional<LigneBase>>> connues = new HashMap<>();
    private final Map<DescripteurEntite<?>, Map<UUID, Optional<LigneBase>>> ecrites = new HashMap<>();
    private final Map<DescripteurEntite<?>, Map<UUID, Optional<LigneBase>>> origines = new HashMap<>();
    private final Map<DescripteurEntite<?>, Set<UUID>> verrouillees = new HashMap<>();
    private final Map<String, RechercheParColonne> recherches = new HashMap<>();

    Memoire(Handle handle, Depot depot, Registre registre) {
        this.handle = handle;
        this.depot = depot;
        this.registre = registre;
    }

    Handle handle() {
        return handle;
    }

    Registre registre() {
        return registre;
    }

    Optional<LigneBase> trouver(DescripteurEntite<?> descripteur, UUID id) {
        Map<UUID, Optional<LigneBase>> table = connues(descripteur);
        if (!table.containsKey(id)) {
            charger(descripteur, List.of(id));
        }
        return table.getOrDefault(id, Optional.empty());
    }

    void charger(DescripteurEntite<?> descripteur, Collection<UUID> ids) {
        Map<UUID, Optional<LigneBase>> table = connues(descripteur);
        List<UUID> inconnues = ids.stream().filter(id -> !table.containsKey(id)).distinct().toList();
        if (inconnues.isEmpty()) {
            return;
        }
        inconnues.forEach(id -> table.put(id, Optional.empty()));
        retenir(descripteur, depot.lire(handle, descripteur, inconnues));
    }

    /** Rows just read take place unless the unit has written them since. */
    void retenir(DescripteurEntite<?> descripteur, List<LigneBase> lues) {
        Map<UUID, Optional<LigneBase>> table = connues(descripteur);
        Map<UUID, Optional<LigneBase>> miennes = ecrites.getOrDefault(descripteur, Map.of());
        for (LigneBase lue : lues) {
            if (!miennes.containsKey(lue.ligne().id())) {
                table.put(lue.ligne().id(), Optional.of(lue));
            }
        }
    }

    /** Loads all the rows to which these refer, and those to which they refer in turn: one query per table. */
    void chargerReferences(DescripteurEntite<?> descripteur, Collection<Ligne> lignes) {
        Map<String, Set<UUID>> attendues = new HashMap<>();
        lignes.forEach(ligne -> noterReferences(descripteur, ligne, attendues));
        for (DescripteurEntite<?> table : registre.tous().reversed()) {
            Set<UUID> ids = attendues.getOrDefault(table.table(), Set.of());
            charger(table, ids);
            for (UUID id : ids) {
                trouver(table, id).ifPresent(ligne -> noterReferences(table, ligne.ligne(), attendues));
            }
        }
    }

    private static void noterReferences(DescripteurEntite<?> descripteur, Ligne ligne,
            Map<String, Set<UUID>> attendues) {
        List<? extends Colonne<?, ?>> colonnes = descripteur.colonnes();
        for (int i = 0; i < colonnes.size(); i++) {
            String cible = colonnes.get(i).tableReferencee();
            if (cible != null && ligne.valeur(i) instanceof UUID id) {
                attendues.computeIfAbsent(cible, table -> new HashSet<>()).add(id);
            }
        }
    }

    /** Holds rows until the commit; what was read of them before that, and who refers to them, is read again. */
    void verrouiller(DescripteurEntite<?> descripteur, Collection<UUID> ids) {
        Set<UUID> tenues = verrouillees.computeIfAbsent(descripteur, table -> new HashSet<>());
        List<UUID> nouvelles = ids.stream().filter(tenues::add).distinct().toList();
        if (nouvelles.isEmpty()) {
            return;
        }
        Map<UUID, Optional<LigneBase>> table = connues(descripteur);
        Map<UUID, Optional<LigneBase>> miennes = ecrites.getOrDefault(descripteur, Map.of());
        nouvelles.stream().filter(id -> !miennes.containsKey(id)).forEach(id -> table.put(id, Optional.empty()));
        recherches.values().forEach(recherche -> recherche.oublier(descripteur, nouvelles));
        retenir(descripteur, depot.tenir(handle, descripteur, nouvelles));
    }

    void poser(DescripteurEntite<?> descripteur, UUID id, @Nullable LigneBase ligne) {
        Optional<LigneBase> avant = trouver(descripteur, id);
        origines.computeIfAbsent(descripteur, table -> new HashMap<>()).putIfAbsent(id, avant);
        connues(descripteur).put(id, Optional.ofNullable(ligne));
        ecrites.computeIfAbsent(descripteur, table -> new LinkedHashMap<>()).put(id, Optional.ofNullable(ligne));
        if (ligne != null) {
            recherches.values().forEach(recherche -> recherche.noter(descripteur, ligne.ligne()));
        }
    }

    /** Rows whose column holds the value, with what this unit has changed. */
    List<LigneBase> chercher(DescripteurEntite<?> descripteur, Colonne<?, ?> colonne, Object valeur) {
        RechercheParColonne recherche = recherche(descripteur, colonne);
        recherche.assurer(valeur, enJeu(descripteur, colonne));
        List<LigneBase> trouvees = new ArrayList<>();
        for (UUID id : recherche.ids(valeur)) {
            trouver(descripteur, id)
                    .filter(ligne -> valeur.equals(ligne.ligne().valeur(descripteur.position(colonne.id()))))
                    .ifPresent(trouvees::add);
        }
        return trouvees;
    }

    /** How many rows hold each of these references, of those that the base has. */
    Map<UUID, Long> compter(DescripteurEntite<?> descripteur, Colonne<?, ?> reference, Collection<UUID> ids) {
        return depot.compter(handle, descripteur, reference, ids);
    }

    /** How many of these rows the base has, as this transaction has left it. */
    int presentes(DescripteurEntite<?> descripteur, Collection<UUID> ids) {
        int[] nombre = new int[1];
        depot.reperes(handle, descripteur, ids, (id, revision, portee) -> nombre[0]++);
        return nombre[0];
    }

    /** Says that these rows are about to be checked, so that what their checks will ask is read in one go. */
    void annoncer(DescripteurEntite<?> descripteur, Collection<Ligne> lignes) {
        charger(descripteur, lignes.stream().map(Ligne::id).toList());
        chargerReferences(descripteur, lignes);
        List<Ligne> nouvellesCles = lignes.stream().filter(ligne -> !gardeSaCle(descripteur, ligne)).toList();
        for (String cle : descripteur.cle().stream().limit(1).toList()) {
            Colonne<?, ?> colonne = descripteur.colonnes().get(descripteur.position(cle));
            recherche(descripteur, colonne).assurerToutes(
                    nouvellesCles.stream().map(ligne -> ligne.valeur(descripteur.position(cle))).toList());
        }
    }

    private boolean gardeSaCle(DescripteurEntite<?> descripteur, Ligne ligne) {
        return trouver(descripteur, ligne.id())
                .filter(avant -> Verification.gardeSaCle(descripteur, avant.ligne(), ligne)).isPresent();
    }

    private RechercheParColonne recherche(DescripteurEntite<?> descripteur, Colonne<?, ?> colonne) {
        return recherches.computeIfAbsent(descripteur.table() + "." + colonne.id(), cle -> {
            RechercheParColonne neuve = new RechercheParColonne(descripteur, colonne,
                    valeurs -> depot.chercher(handle, descripteur, colonne, valeurs), this);
            ecrites.getOrDefault(descripteur, Map.of()).values().forEach(
                    ecrite -> ecrite.ifPresent(ligne -> neuve.noter(descripteur, ligne.ligne())));
            return neuve;
        });
    }

    /** Other values that will probably be asked: the rows read of the table to which the column refers. */
    private Collection<UUID> enJeu(DescripteurEntite<?> descripteur, Colonne<?, ?> colonne) {
        String cible = colonne.tableReferencee();
        return cible == null || cible.equals(descripteur.table())
                ? List.of()
                : connues(registre.descripteur(cible)).keySet();
    }

    /** What this unit wrote in a table; empty for a row that it deleted. */
    Map<UUID, Optional<LigneBase>> ecrites(DescripteurEntite<?> descripteur) {
        return ecrites.getOrDefault(descripteur, Map.of());
    }

    /** What the base held of a row before this unit wrote it. */
    Optional<LigneBase> origine(DescripteurEntite<?> descripteur, UUID id) {
        return origines.getOrDefault(descripteur, Map.of()).getOrDefault(id, Optional.empty());
    }

    private Map<UUID, Optional<LigneBase>> connues(DescripteurEntite<?> descripteur) {
        return connues.computeIfAbsent(descripteur, table -> new HashMap<>());
    }
}
