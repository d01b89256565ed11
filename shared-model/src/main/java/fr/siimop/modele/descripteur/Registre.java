package fr.siimop.modele.descripteur;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of the program, each after those it refers to: the order in which they are created and sent. */
public final class Registre {

    private final Map<String, DescripteurEntite<?>> parTable = new LinkedHashMap<>();

    public Registre(List<DescripteurEntite<?>> descripteurs) {
        for (DescripteurEntite<?> descripteur : descripteurs) {
            for (Colonne<?, ?> colonne : descripteur.colonnes()) {
                String cible = colonne.tableReferencee();
                if (cible != null && !cible.equals(descripteur.table()) && !parTable.containsKey(cible)) {
                    throw new IllegalArgumentException(descripteur.table() + " comes before " + cible);
                }
            }
            if (parTable.put(descripteur.table(), descripteur) != null) {
                throw new IllegalArgumentException("Two tables are called " + descripteur.table());
            }
        }
    }

    public List<DescripteurEntite<?>> tous() {
        return List.copyOf(parTable.values());
    }

    public Optional<DescripteurEntite<?>> chercher(String table) {
        return Optional.ofNullable(parTable.get(table));
    }

    public DescripteurEntite<?> descripteur(String table) {
        return chercher(table).orElseThrow(() -> new IllegalArgumentException("No table " + table));
    }
}
