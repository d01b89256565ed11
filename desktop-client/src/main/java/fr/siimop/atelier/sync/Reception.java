package fr.siimop.atelier.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.copie.LigneFusionnee;
import fr.siimop.atelier.tache.Avancement;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.descripteur.DescripteurEntite;

/** Counts what comes, table by table, and tells it. */
final class Reception {

    private final Map<String, Long> recues = new LinkedHashMap<>();
    private final List<MessageTirage.Sortie> sorties = new ArrayList<>();
    private final Map<String, Long> arrivees;
    private final long total;
    private final Map<String, Fusion> fusions = new TreeMap<>();
    private final Set<UUID> envoyees;
    private long lignes;
    private boolean instantane;
    private Optional<String> droits = Optional.empty();
    private Optional<String> conflits = Optional.empty();

    /**
     * @param total    rows expected; 0 when the server did not say
     * @param deja     rows of each table that are here from a first synchronisation cut before its end
     * @param envoyees rows just sent from here: they come back, and are not what others changed
     */
    Reception(long total, Map<String, Long> deja, Collection<UUID> envoyees) {
        this.total = total;
        this.arrivees = new LinkedHashMap<>(deja);
        this.lignes = deja.values().stream().mapToLong(Long::longValue).sum();
        this.envoyees = Set.copyOf(envoyees);
    }

    /** What the server says of the rights and of the conflicts, beside the rows. */
    void marques(ClientServeur.Lignes recues) {
        droits = recues.droits();
        conflits = recues.conflits();
    }

    Optional<String> droits() {
        return droits;
    }

    Optional<String> conflits() {
        return conflits;
    }

    void instantane() {
        instantane = true;
    }

    void recues(DescripteurEntite<?> descripteur, List<@Nullable Object[]> rangees, Suivi suivi) {
        lignes += rangees.size();
        arrivees.merge(descripteur.table(), (long) rangees.size(), Long::sum);
        long autres = envoyees.isEmpty()
                ? rangees.size()
                : rangees.stream().filter(r -> r[0] instanceof UUID id && !envoyees.contains(id)).count();
        if (autres > 0) {
            recues.merge(descripteur.table(), autres, Long::sum);
        }
        suivi.avancer(new Avancement(descripteur.libellePluriel(), lignes, total, Map.copyOf(arrivees)));
    }

    void fusionnees(DescripteurEntite<?> descripteur, List<LigneFusionnee> lignes) {
        if (!lignes.isEmpty()) {
            fusions.merge(descripteur.table(), Fusion.de(lignes), Fusion::et);
        }
    }

    void sortie(MessageTirage.Sortie sortie) {
        sorties.add(sortie);
    }

    boolean estInstantane() {
        return instantane;
    }

    Map<String, Long> parTable() {
        return recues;
    }

    Map<String, Fusion> fusions() {
        return fusions;
    }

    List<MessageTirage.Sortie> sorties() {
        return sorties;
    }
}
