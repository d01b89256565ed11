package fr.siimop.serveur.stockage;

import java.sql.DatabaseMetaData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Handle;

import fr.siimop.modele.descripteur.DescripteurEntite;

/**
 * The unique index of a key. Two rows that lack the same part of a key of several columns have the same key; a key that is
 * missing as a whole names nothing.
 *
 * @param facultatives columns that a row may lack, of a key of which it has others
 */
record IndexCle(String table, List<String> colonnes, List<String> facultatives) {

    IndexCle {
        if (facultatives.size() > 1) {
            // PostgreSQL would let two rows through that lack both, and nobody would know
            throw new IllegalArgumentException(
                    "The key of " + table + " has several optional columns: " + facultatives);
        }
    }

    static IndexCle de(DescripteurEntite<?> descripteur) {
        List<String> cle = descripteur.cle();
        List<String> facultatives = cle.stream()
                .filter(id -> !descripteur.colonnes().get(descripteur.position(id)).requise()).toList();
        return new IndexCle(descripteur.table(), cle, facultatives.size() == cle.size() ? List.of() : facultatives);
    }

    /** PostgreSQL 14 does not know « nulls not distinct », nor H2 partial indexes. */
    void creer(Handle handle) {
        boolean partiels = handle.queryMetadata(DatabaseMetaData::getDatabaseProductName).equals("PostgreSQL");
        String unique = facultatives.isEmpty() || partiels ? "unique" : "unique nulls not distinct";
        handle.execute("create " + unique + " index if not exists " + nom() + " on " + table + " ("
                + String.join(", ", colonnes) + ")");
        if (partiels) {
            for (String absente : facultatives) {
                handle.execute("create unique index if not exists " + nom(absente) + " on " + table + " ("
                        + colonnes.stream().filter(id -> !id.equals(absente)).collect(Collectors.joining(", "))
                        + ") where " + absente + " is null");
            }
        }
    }

    /** Two rows that lack the same part of the key and are the same for the rest. */
    Optional<String> doubles(Handle handle) {
        return facultatives.stream().flatMap(absente -> {
            String autres = colonnes.stream().filter(id -> !id.equals(absente)).collect(Collectors.joining(", "));
            return handle.createQuery("select min(cast(id as varchar(36))), max(cast(id as varchar(36))) from " + table
                    + " where " + absente + " is null group by " + autres + " having count(*) > 1")
                    .map((ligne, contexte) -> table + "\u00a0: " + ligne.getString(1) + " et " + ligne.getString(2))
                    .stream();
        }).findFirst();
    }

    void retirer(Handle handle) {
        List<String> noms = new ArrayList<>(List.of(nom()));
        facultatives.forEach(absente -> noms.add(nom(absente)));
        noms.forEach(nom -> handle.execute("drop index if exists " + nom));
    }

    private String nom() {
        return "uk_" + table;
    }

    private String nom(String absente) {
        return nom() + "_sans_" + absente;
    }
}
