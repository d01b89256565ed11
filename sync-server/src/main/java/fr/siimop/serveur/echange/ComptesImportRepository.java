package fr.siimop.serveur.echange;

import org.jdbi.v3.core.Handle;

import fr.siimop.serveur.stockage.Compteur;

/** How many lines the last import of each table had: a file of a very different size is worth a question. */
final class ComptesImportRepository {

    private final Handle handle;

    ComptesImportRepository(Handle handle) {
        this.handle = handle;
    }

    /** 0 when there was none. */
    int derniere(String table) {
        return handle.createQuery("select lignes from import_compte where table_nom = :table").bind("table", table)
                .mapTo(Integer.class).findOne().orElse(0);
    }

    /** Of the whole base: grows with each transaction that others commit. */
    long dernierChangement() {
        return Compteur.lire(handle);
    }

    void retenir(String table, int lignes) {
        int changees = handle.createUpdate("update import_compte set lignes = :lignes where table_nom = :table")
                .bind("lignes", lignes).bind("table", table).execute();
        if (changees == 0) {
            handle.createUpdate("insert into import_compte (table_nom, lignes) values (:table, :lignes)")
                    .bind("table", table).bind("lignes", lignes).execute();
        }
    }
}
