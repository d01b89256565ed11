package fr.siimop.serveur.stockage;

import java.util.List;
import java.util.Optional;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Unique indexes that let through two rows lacking the same part of their key: their SQL is not the same on both bases. */
final class ClesIncompletes implements JavaMigration {

    /** @param parent table to which the first column refers: H2 keeps an index that its constraint uses */
    private record Cle(IndexCle index, String parent) {}

    private static final List<Cle> CLES = List.of(
            new Cle(new IndexCle("maquette", List.of("des", "promotion_debut"), List.of("promotion_debut")), "des"),
            new Cle(new IndexCle("rang_concours", List.of("interne", "groupe_r2c"), List.of("groupe_r2c")),
                    "interne"),
            new Cle(new IndexCle("periode_ouverture", List.of("subdivision", "semestre", "specialite", "debut"),
                    List.of("specialite")), "subdivision"),
            new Cle(new IndexCle("diplome", List.of("interne", "type", "des"), List.of("des")), "interne"));

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("0027");
    }

    @Override
    public String getDescription() {
        return "cles incompletes";
    }

    @Override
    public Integer getChecksum() {
        return CLES.size();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    /** Two rows that the new indexes would refuse: their table and ids. Asked before anything is changed. */
    static Optional<String> doubles(Handle handle) {
        return CLES.stream().map(Cle::index).filter(index -> existe(handle, index.table()))
                .flatMap(index -> index.doubles(handle).stream()).findFirst();
    }

    private static boolean existe(Handle handle, String table) {
        return handle.createQuery("select 1 from information_schema.tables where lower(table_name) = ?")
                .bind(0, table).mapTo(Integer.class).findFirst().isPresent();
    }

    @Override
    public void migrate(Context contexte) {
        try (Handle handle = Jdbi.create(contexte.getConnection()).open()) {
            CLES.forEach(cle -> remplacer(handle, cle.index(), cle.index().colonnes().getFirst(), cle.parent()));
        }
    }

    private static void remplacer(Handle handle, IndexCle index, String premiere, String parent) {
        String contrainte = "fk_" + index.table() + "_" + premiere;
        handle.execute("alter table " + index.table() + " drop constraint if exists " + contrainte);
        index.retirer(handle);
        index.creer(handle);
        handle.execute("alter table " + index.table() + " add constraint " + contrainte + " foreign key (" + premiere
                + ") references " + parent + " (id)");
    }
}
