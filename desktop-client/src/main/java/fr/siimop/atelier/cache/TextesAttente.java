package fr.siimop.atelier.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import tools.jackson.core.type.TypeReference;

import fr.siimop.atelier.grille.PuitsEdition.TexteGarde;
import fr.siimop.modele.sync.Json;

/** Texts typed that no column could read: beside the outbox, in the same file, as they are nothing to send yet. */
final class TextesAttente {

    private static final TypeReference<TreeMap<UUID, TreeMap<String, String>>> FORME = new TypeReference<>() {
    };

    private final Envoi envoi;

    TextesAttente(Envoi envoi) {
        this.envoi = envoi;
    }

    /** By row, then by column. */
    private TreeMap<UUID, TreeMap<String, String>> lire(String table) {
        return envoi.memoire(cle(table)).map(t -> Json.MAPPER.readValue(t, FORME)).orElseGet(TreeMap::new);
    }

    List<TexteGarde> toutes(String table) {
        List<TexteGarde> gardes = new ArrayList<>();
        for (Map.Entry<UUID, TreeMap<String, String>> ligne : lire(table).entrySet()) {
            ligne.getValue().forEach((colonne, texte) -> gardes.add(new TexteGarde(ligne.getKey(), colonne, texte)));
        }
        return gardes;
    }

    void garder(String table, List<TexteGarde> changes) {
        TreeMap<UUID, TreeMap<String, String>> gardes = lire(table);
        for (TexteGarde change : changes) {
            TreeMap<String, String> ligne = gardes.computeIfAbsent(change.ligne(), id -> new TreeMap<>());
            String texte = change.texte();
            if (texte == null) {
                ligne.remove(change.colonne());
            } else {
                ligne.put(change.colonne(), texte);
            }
            if (ligne.isEmpty()) {
                gardes.remove(change.ligne());
            }
        }
        envoi.retenir(cle(table), Json.MAPPER.writeValueAsString(gardes));
    }

    private static String cle(String table) {
        return "textes " + table;
    }
}
