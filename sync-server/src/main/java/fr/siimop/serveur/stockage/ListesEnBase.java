package fr.siimop.serveur.stockage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Portee;
import fr.siimop.modele.referentiel.ListesReference;

/**
 * The reference lists of the program, added to a base that does not have them. Runs again, after the other migrations,
 * when a version of the program brings new rows; what an administrator has changed stays as it is.
 */
final class ListesEnBase implements JavaMigration {

    private final ListesReference listes = ListesReference.charger();
    private final Depot depot = new Depot();

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "listes de reference";
    }

    @Override
    public Integer getChecksum() {
        return listes.toString().hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context contexte) {
        try (Handle handle = Jdbi.create(contexte.getConnection()).open()) {
            long tx = handle.createUpdate("insert into journal_tx (poste_travail, instant, cause) "
                    + "values ('SiiMOP', :instant, 'chargement')")
                    .bind("instant", Instant.now().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
                    .executeAndReturnGeneratedKeys("tx").mapTo(Long.class).one();
            int ordre = 0;
            for (Map.Entry<DescripteurEntite<?>, List<? extends Entite>> liste : listes.parDescripteur().entrySet()) {
                ordre = completer(handle, liste.getKey(), liste.getValue(), tx, ordre);
            }
            handle.execute("update compteur set valeur = valeur + 1 where id = 1");
            handle.execute("update journal_tx set seq = (select valeur from compteur where id = 1) where tx = ?", tx);
        }
    }

    private <T extends Entite> int completer(Handle handle, DescripteurEntite<T> descripteur,
            List<? extends Entite> entites, long tx, int ordre) {
        Set<UUID> ids = new HashSet<>();
        Set<List<@Nullable Object>> cles = new HashSet<>();
        for (LigneBase presente : depot.toutes(handle, descripteur)) {
            ids.add(presente.ligne().id());
            cles.add(cle(descripteur, presente.ligne()));
        }
        List<LigneBase> nouvelles = new ArrayList<>();
        for (Entite entite : entites) {
            Ligne ligne = descripteur.ligne(descripteur.type().cast(entite));
            if (!ids.contains(ligne.id()) && !cles.contains(cle(descripteur, ligne))) {
                nouvelles.add(new LigneBase(ligne, tx, Portee.NATIONAL));
            }
        }
        depot.inserer(handle, descripteur, nouvelles);
        noter(handle, descripteur, nouvelles, ordre);
        return ordre + nouvelles.size();
    }

    private static List<@Nullable Object> cle(DescripteurEntite<?> descripteur, Ligne ligne) {
        List<@Nullable Object> cle = new ArrayList<>();
        descripteur.cle().forEach(colonne -> cle.add(ligne.valeur(descripteur.position(colonne))));
        return cle;
    }

    /** In the feed, so that workbenches receive the rows that a new version of the program brings. */
    private static void noter(Handle handle, DescripteurEntite<?> descripteur, List<LigneBase> lignes, int premier) {
        if (lignes.isEmpty()) {
            return;
        }
        PreparedBatch lot = handle.prepareBatch("insert into journal (tx, ordre, table_nom, ligne, operation, "
                + "portee_apres, champs) values (:tx, :ordre, :table, :ligne, 'creer', :portee, '{}')");
        int ordre = premier;
        for (LigneBase ligne : lignes) {
            lot.bind("tx", ligne.tx()).bind("ordre", ordre++).bind("table", descripteur.table())
                    .bind("ligne", ligne.ligne().id()).bind("portee", ligne.portee()).add();
        }
        lot.execute();
    }
}
