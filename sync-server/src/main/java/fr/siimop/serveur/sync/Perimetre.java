package fr.siimop.serveur.sync;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import tools.jackson.core.type.TypeReference;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.droits.Droits;
import fr.siimop.modele.sync.Json;

/** A set of (table, portee) pairs: what somebody reads, or what a workbench has received. */
record Perimetre(TreeMap<String, TreeSet<String>> tables) {

    private static final TypeReference<TreeMap<String, TreeSet<String>>> FORME = new TypeReference<>() {
    };

    static final Perimetre VIDE = new Perimetre(new TreeMap<>());

    static Perimetre de(Registre registre, Droits droits) {
        TreeMap<String, TreeSet<String>> tables = new TreeMap<>();
        for (DescripteurEntite<?> descripteur : registre.tous()) {
            Set<String> portees = droits.lecture(descripteur.table());
            if (!portees.isEmpty()) {
                tables.put(descripteur.table(), new TreeSet<>(portees));
            }
        }
        return new Perimetre(tables);
    }

    static Perimetre lire(String contenu) {
        return new Perimetre(Json.MAPPER.readValue(contenu, FORME));
    }

    String contenu() {
        return Json.MAPPER.writeValueAsString(tables);
    }

    /** Same set, same name, on every node. */
    String empreinte() {
        return Empreinte.de(contenu());
    }

    SortedSet<String> portees(String table) {
        return tables.getOrDefault(table, new TreeSet<>());
    }

    boolean contient(String table, String portee) {
        TreeSet<String> portees = tables.get(table);
        return portees != null && portees.contains(portee);
    }

    Perimetre union(Perimetre autre) {
        return combiner(autre, (miennes, autres) -> miennes.addAll(autres));
    }

    Perimetre inter(Perimetre autre) {
        return combiner(autre, (miennes, autres) -> miennes.retainAll(autres));
    }

    Perimetre moins(Perimetre autre) {
        return combiner(autre, (miennes, autres) -> miennes.removeAll(autres));
    }

    private Perimetre combiner(Perimetre autre, BiConsumer<Set<String>, Set<String>> combinaison) {
        TreeSet<String> noms = new TreeSet<>(tables.keySet());
        noms.addAll(autre.tables.keySet());
        TreeMap<String, TreeSet<String>> resultat = new TreeMap<>();
        for (String nom : noms) {
            TreeSet<String> portees = new TreeSet<>(portees(nom));
            combinaison.accept(portees, autre.portees(nom));
            if (!portees.isEmpty()) {
                resultat.put(nom, portees);
            }
        }
        return new Perimetre(resultat);
    }

}
