package fr.siimop.serveur.stockage;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Jdbi;

/** Brings the tables to the version of the program, or says why not before touching any. */
final class Migrations {

    private Migrations() {}

    static void appliquer(ParametresBase parametres, DataSource source) throws BaseInaccessible {
        Flyway flyway = configurer(source).load();
        try {
            refuserPlusRecente(parametres, flyway);
            refuserDoubles(parametres, flyway, source);
            flyway.migrate();
        } catch (FlywayException e) {
            throw diagnostic(parametres, e);
        }
    }

    static FluentConfiguration configurer(DataSource source) {
        return Flyway.configure(Migrations.class.getClassLoader()).dataSource(source)
                .locations("classpath:db/migration").javaMigrations(new ListesEnBase(), new ClesIncompletes())
                .validateMigrationNaming(true);
    }

    /** Whether the tables of an earlier version are there. */
    static boolean changent(ParametresBase parametres, DataSource source) throws BaseInaccessible {
        try {
            MigrationInfoService etapes = configurer(source).load().info();
            return etapes.applied().length > 0 && etapes.pending().length > 0;
        } catch (FlywayException e) {
            throw diagnostic(parametres, e);
        }
    }

    private static void refuserPlusRecente(ParametresBase parametres, Flyway flyway) throws BaseInaccessible {
        for (MigrationInfo info : flyway.info().all()) {
            if (future(info)) {
                throw new BaseInaccessible("La base de données « " + parametres.lisible()
                        + " » a été mise à jour par une version plus récente de SiiMOP (étape "
                        + info.getVersion() + ") : démarrez cette version plus récente, ou restaurez une sauvegarde "
                        + "plus ancienne dans une base vide. Rien n’a été modifié.");
            }
        }
    }

    /** H2 commits each change of a table alone: what would stop half-way is asked before. */
    private static void refuserDoubles(ParametresBase parametres, Flyway flyway, DataSource source)
            throws BaseInaccessible {
        boolean attendue = Arrays.stream(flyway.info().pending()).anyMatch(info -> info.getVersion() != null
                && info.getVersion().equals(new ClesIncompletes().getVersion()));
        Optional<String> doubles = attendue
                ? Jdbi.create(source).withHandle(ClesIncompletes::doubles)
                : Optional.empty();
        if (doubles.isPresent()) {
            throw new BaseInaccessible("La base de données «\u00a0" + parametres.lisible()
                    + "\u00a0» contient deux lignes de même clé, que cette version n’admet plus (" + doubles.get()
                    + ")\u00a0: supprimez celle qui est de trop avec la version précédente, puis recommencez. Rien n’a "
                    + "été modifié.");
        }
    }

    private static boolean future(MigrationInfo info) {
        return info.getState() == MigrationState.FUTURE_SUCCESS || info.getState() == MigrationState.FUTURE_FAILED;
    }

    private static BaseInaccessible diagnostic(ParametresBase parametres, FlywayException erreur) {
        for (Throwable cause = erreur; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return DiagnosticBase.de(parametres, sql);
            }
        }
        String message = String.valueOf(erreur.getMessage());
        String ou = "La base de données « " + parametres.lisible() + " » ";
        if (message.contains("non-empty schema")) {
            return new BaseInaccessible(ou + "contient déjà les tables d’un autre programme : donnez à SiiMOP une base "
                    + "vide. Rien n’a été modifié.", erreur);
        }
        return new BaseInaccessible(ou + "n’a pas la structure attendue par cette version de SiiMOP ("
                + Arrays.stream(message.split("\n")).map(String::strip).filter(ligne -> !ligne.isEmpty()).limit(2)
                        .reduce((un, deux) -> un + " " + deux).orElse("")
                + ") : restaurez une sauvegarde dans une base vide, ou démarrez la version qui l’a créée.", erreur);
    }
}
