package fr.siimop.serveur.stockage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Arguments;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * An open database whose tables are those of this program. Opening never changes a base that it refuses: what can be
 * checked is checked on one connection before anything is created.
 */
public final class Base implements AutoCloseable {

    private static final int CONNEXIONS = 10;
    /** Fewer than there are connections: while those who write wait for a row, the others read. */
    private static final int ECRIVAINS = 6;
    private static final Duration TOUR = Duration.ofSeconds(30);
    /**
     * PostgreSQL gives up a lock that does not come, as H2 does, and takes back those of a server that has gone, or that
     * does nothing with them. What the address says of these wins.
     */
    private static final String PATIENCE = "-c lock_timeout=20s -c idle_in_transaction_session_timeout=5min "
            + "-c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3";
    /** Longer than any statement: the indexes of a bulk load are made in one each. */
    private static final Duration REPONSE = Duration.ofMinutes(15);

    private final ParametresBase parametres;
    private final HikariDataSource source;
    private final Jdbi jdbi;
    private final Disque disque = new Disque(this::ecrireSurLeDisque);
    private final AtomicLong surDisque = new AtomicLong();
    private final Semaphore ecrivains = new Semaphore(ECRIVAINS, true);

    private Base(ParametresBase parametres, HikariDataSource source) {
        this.parametres = parametres;
        this.source = source;
        this.jdbi = Jdbi.create(source);
        jdbi.registerArgument(new ArgumentUuid());
        jdbi.getConfig(Arguments.class).setUntypedNullArgument(new NullArgument(Types.NULL));
    }

    public static Base ouvrir(ParametresBase parametres) throws BaseInaccessible {
        verifierAdresse(parametres);
        FichierH2.verifier(parametres);
        verifierConnexion(parametres);
        CopieDeSurete.reprendre(parametres);
        CompactageH2.auBesoin(parametres);
        HikariDataSource source = new HikariDataSource(pool(parametres));
        try {
            if (parametres.dossier() != null && Migrations.changent(parametres, source)) {
                source.close();
                CopieDeSurete.proteger(parametres, () -> migrer(parametres));
                source = new HikariDataSource(pool(parametres));
            }
            Migrations.appliquer(parametres, source);
            Base base = new Base(parametres, source);
            base.jdbi.useTransaction(Instance::assurer);
            return base;
        } catch (BaseInaccessible | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static void migrer(ParametresBase parametres) throws BaseInaccessible {
        try (HikariDataSource seule = new HikariDataSource(pool(parametres))) {
            Migrations.appliquer(parametres, seule);
        }
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    /** One transaction that may wait for what others hold; fails as if no connection were free when its turn is too late. */
    public <R> R ecrire(HandleCallback<R, RuntimeException> travail) {
        try {
            if (!ecrivains.tryAcquire(TOUR.toSeconds(), TimeUnit.SECONDS)) {
                throw new ErreurBase("write", new SQLTransientConnectionException("Too many transactions are waiting"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to write", e);
        }
        try {
            return jdbi.inTransaction(travail);
        } finally {
            ecrivains.release();
        }
    }

    public boolean postgresql() {
        return parametres.postgresql();
    }

    /** In which all that a transaction reads is of one moment: below this, H2 takes that of each table at its first use. */
    public TransactionIsolationLevel instantane() {
        return postgresql() ? TransactionIsolationLevel.REPEATABLE_READ : TransactionIsolationLevel.SERIALIZABLE;
    }

    public String lisible() {
        return parametres.lisible();
    }

    /** What is committed is on the disk once this returns: PostgreSQL sees to it by itself, H2 has to be asked. */
    public void surLeDisque() {
        if (parametres.h2() && !parametres.enMemoire()) {
            disque.attendre();
        }
    }

    /** The same for the transaction of this number and all before it; at once when they are there already. */
    public void surLeDisque(long seq) {
        if (surDisque.get() < seq) {
            surLeDisque();
            surDisque.accumulateAndGet(seq, Math::max);
        }
    }

    private void ecrireSurLeDisque() {
        jdbi.useHandle(handle -> handle.execute("checkpoint sync"));
    }

    /** One trivial query: tells whether the database answers now. */
    public boolean repond() {
        try (Connection connexion = source.getConnection()) {
            return connexion.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        source.close();
    }

    private static void verifierAdresse(ParametresBase parametres) throws BaseInaccessible {
        boolean connue = parametres.h2()
                || parametres.postgresql()
                        && org.postgresql.Driver.parseURL(parametres.url(), new Properties()) != null;
        if (!connue) {
            throw new BaseInaccessible("L’adresse « " + parametres.lisible()
                    + " » n’est pas celle d’une base que SiiMOP connaît : écrivez par exemple "
                    + "« jdbc:postgresql://serveur:5432/siimop », ou retirez --base pour la base H2 intégrée.");
        }
    }

    /** Outside the pool, so that the driver's own error is seen at once and not after the pool's patience. */
    private static void verifierConnexion(ParametresBase parametres) throws BaseInaccessible {
        Properties proprietes = proprietes(parametres);
        if (parametres.utilisateur() != null) {
            proprietes.setProperty("user", parametres.utilisateur());
        }
        if (parametres.motDePasse() != null) {
            proprietes.setProperty("password", parametres.motDePasse());
        }
        try (Connection connexion = DriverManager.getConnection(parametres.url(), proprietes);
                Statement requete = connexion.createStatement()) {
            requete.execute("select 1");
        } catch (SQLException e) {
            throw DiagnosticBase.de(parametres, e);
        }
    }

    private static HikariConfig pool(ParametresBase parametres) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("base");
        config.setJdbcUrl(parametres.url());
        config.setUsername(parametres.utilisateur());
        config.setPassword(parametres.motDePasse());
        config.setDataSourceProperties(proprietes(parametres));
        config.setMaximumPoolSize(CONNEXIONS);
        config.setMinimumIdle(1);
        if (parametres.enMemoire()) {
            config.setMaxLifetime(0);
        }
        return config;
    }

    private static Properties proprietes(ParametresBase parametres) {
        Properties proprietes = new Properties();
        if (parametres.postgresql()) {
            proprietes.setProperty("ApplicationName", "SiiMOP");
            proprietes.setProperty("reWriteBatchedInserts", "true");
            proprietes.setProperty("connectTimeout", "10");
            proprietes.setProperty("tcpKeepAlive", "true");
            proprietes.setProperty("socketTimeout", Long.toString(REPONSE.toSeconds()));
            proprietes.setProperty("options", PATIENCE);
        }
        return proprietes;
    }
}
