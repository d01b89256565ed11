package fr.siimop.atelier.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.siimop.atelier.tache.Avancement;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.descripteur.DescripteurEntite;

/** Counts what comes, table by table, and tells it. */
final class Reception {

    private final Map<String, Long> recues = new LinkedHashMap<>();
    private final List<MessageTirage.Sortie> sorties = new ArrayList<>();
    private final long total;
    private long lignes;
    private boolean instantane;

    /** @param total rows expected; 0 when the server did not say */
    Reception(long total) {
        this.total = total;
    }

    void instantane() {
        instantane = true;
    }

    void recues(DescripteurEntite<?> descripteur, int nombre, Suivi suivi) {
        lignes += nombre;
        recues.merge(descripteur.table(), (long) nombre, Long::sum);
        suivi.avancer(new Avancement(descripteur.libellePluriel(), lignes, instantane ? total : 0, Map.copyOf(recues)));
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

    List<MessageTirage.Sortie> sorties() {
        return sorties;
    }
}
