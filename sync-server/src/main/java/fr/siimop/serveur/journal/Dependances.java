package fr.siimop.serveur.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.sync.AnomalieSync;
import fr.siimop.serveur.stockage.LigneBase;

/** What still refers to a row that somebody wants to delete, said in words. */
final class Dependances {

    private final Memoire memoire;
    private final Map<String, Map<UUID, Long>> comptes = new HashMap<>();
    private final Map<DescripteurEntite<?>, List<UUID>> annoncees = new HashMap<>();

    Dependances(Memoire memoire) {
        this.memoire = memoire;
    }

    /** Rows that may be deleted in this unit: they are counted together. */
    void annoncer(DescripteurEntite<?> descripteur, Collection<UUID> ids) {
        annoncees.computeIfAbsent(descripteur, table -> new ArrayList<>()).addAll(ids);
    }

    List<Anomalie> de(DescripteurEntite<?> descripteur, UUID id) {
        List<Anomalie> anomalies = new ArrayList<>();
        for (DescripteurEntite<?> autre : memoire.registre().tous()) {
            for (Colonne<?, ?> colonne : autre.colonnes()) {
                if (descripteur.table().equals(colonne.tableReferencee())) {
                    long nombre = compte(descripteur, autre, colonne, id) + ecart(autre, colonne, id);
                    if (nombre > 0) {
                        anomalies.add(Anomalie.surLigne(AnomalieSync.ENCORE_UTILISEE, descripteur.libelle(), nombre,
                                nombre == 1 ? autre.libelle() : autre.libellePluriel()));
                    }
                }
            }
        }
        return anomalies;
    }

    private long compte(DescripteurEntite<?> cible, DescripteurEntite<?> autre, Colonne<?, ?> colonne, UUID id) {
        Map<UUID, Long> connus = comptes.computeIfAbsent(autre.table() + "." + colonne.id(), cle -> new HashMap<>());
        if (!connus.containsKey(id)) {
            List<UUID> ids = new ArrayList<>(List.of(id));
            annoncees.getOrDefault(cible, List.of()).stream().filter(une -> !connus.containsKey(une)).forEach(ids::add);
            ids.forEach(une -> connus.put(une, 0L));
            connus.putAll(memoire.compter(autre, colonne, ids));
        }
        return connus.getOrDefault(id, 0L);
    }

    /** Difference between what this unit has left and what the base still holds. */
    private long ecart(DescripteurEntite<?> autre, Colonne<?, ?> colonne, UUID id) {
        int position = autre.position(colonne.id());
        long ecart = 0;
        for (Map.Entry<UUID, Optional<LigneBase>> ecrite : memoire.ecrites(autre).entrySet()) {
            boolean apres = ecrite.getValue().filter(ligne -> id.equals(ligne.ligne().valeur(position))).isPresent();
            boolean avant = memoire.origine(autre, ecrite.getKey())
                    .filter(ligne -> id.equals(ligne.ligne().valeur(position))).isPresent();
            ecart += (apres ? 1 : 0) - (avant ? 1 : 0);
        }
        return ecart;
    }
}
