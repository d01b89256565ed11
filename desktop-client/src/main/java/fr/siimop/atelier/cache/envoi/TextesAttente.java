package fr.siimop.atelier.cache.envoi;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.core.type.TypeReference;

import fr.siimop.atelier.grille.PuitsEdition.TexteGarde;
import fr.siimop.modele.sync.Json;

/**
 * Texts typed that no column could read: beside the outbox, in the same file, as they are nothing to send yet. What the disk
 * has is also in memory: reading it waits for no writing.
 */
public final class TextesAttente {

    private static final TypeReference<TreeMap<UUID, TreeMap<String, String>>> FORME = new TypeReference<>() {
    };

    private final Envoi envoi;
    /** By table, then by row. */
    private final Map<String, Map<UUID, TreeMap<String, String>>> gardes = new ConcurrentHashMap<>();

    public TextesAttente(Envoi envoi) {
        this.envoi = envoi;
    }

    /** By row, then by column. */
    private static List<TexteGarde> aPlat(Map<UUID, TreeMap<String, String>> lignes) {
        return lignes.entrySet().stream().flatMap(ligne -> ligne.getValue().entrySet().stream()
                .map(texte -> new TexteGarde(ligne.getKey(), texte.getKey(), texte.getValue()))).toList();
    }

    private TreeMap<UUID, TreeMap<String, String>> lire(String table) {
        return envoi.memoire(cle(table)).map(t -> Json.MAPPER.readValue(t, FORME)).orElseGet(TreeMap::new);
    }

    private Map<UUID, TreeMap<String, String>> lignes(String table) {
        return gardes.computeIfAbsent(table, this::lire);
    }

    public List<TexteGarde> toutes(String table) {
        return aPlat(lignes(table));
    }

    /** Those of a row, by column. */
    public Map<String, String> de(String table, UUID ligne) {
        Map<String, String> siens = lignes(table).get(ligne);
        return siens == null ? Map.of() : Collections.unmodifiableMap(siens);
    }

    public synchronized void garder(String table, List<TexteGarde> changes) {
        TreeMap<UUID, TreeMap<String, String>> lignes = new TreeMap<>();
        noter(lignes, toutes(table));
        noter(lignes, changes);
        envoi.retenir(cle(table), Json.MAPPER.writeValueAsString(lignes));
        gardes.put(table, lignes);
    }

    private static void noter(TreeMap<UUID, TreeMap<String, String>> lignes, List<TexteGarde> changes) {
        for (TexteGarde change : changes) {
            TreeMap<String, String> ligne = lignes.computeIfAbsent(change.ligne(), id -> new TreeMap<>());
            String texte = change.texte();
            if (texte == null) {
                ligne.remove(change.colonne());
            } else {
                ligne.put(change.colonne(), texte);
            }
            if (ligne.isEmpty()) {
                lignes.remove(change.ligne());
            }
        }
    }

    private static String cle(String table) {
        return "textes " + table;
    }
}
