package fr.siimop.serveur.connexion;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Failed attempts per key, in the base so that every node counts together. An attempt is counted before the password
 * is looked at: parallel guesses cannot outrun the count.
 */
final class Essais {

    static final Duration PAUSE = Duration.ofMinutes(5);

    private final Jdbi jdbi;
    private final Clock horloge;

    Essais(Jdbi jdbi, Clock horloge) {
        this.jdbi = jdbi;
        this.horloge = horloge;
    }

    sealed interface Decompte {

        /** The attempt may go on; {@code numero} of them have been made in a row. */
        record Permis(int numero) implements Decompte {}

        record Pause(Duration reste) implements Decompte {}
    }

    /** Two first attempts at the same instant: the second one finds the row that the first one has just made. */
    Decompte compter(String cle, int maximum) {
        try {
            return compterUneFois(cle, maximum);
        } catch (UnableToExecuteStatementException e) {
            return compterUneFois(cle, maximum);
        }
    }

    private Decompte compterUneFois(String cle, int maximum) {
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        OffsetDateTime oubli = maintenant.minus(PAUSE);
        return jdbi.inTransaction(base -> {
            int changes = base.createUpdate("""
                    update essai_connexion
                    set echecs = case when dernier <= :oubli then 1 else echecs + 1 end, dernier = :quand
                    where cle = :cle and (dernier <= :oubli or echecs < :maximum)""")
                    .bind("oubli", oubli).bind("quand", maintenant).bind("cle", cle).bind("maximum", maximum)
                    .execute();
            return changes == 0 && !inserer(base, cle, maintenant)
                    ? new Decompte.Pause(reste(base, cle, maintenant))
                    : new Decompte.Permis(numero(base, cle));
        });
    }

    /** Forgets the attempts on this key: the person proved who he is. */
    void oublier(String cle) {
        jdbi.useHandle(base -> base.createUpdate("delete from essai_connexion where cle = :cle or dernier < :vieux")
                .bind("cle", cle).bind("vieux", OffsetDateTime.now(horloge).minusDays(1)).execute());
    }

    /** Takes back one attempt, on a key shared by many people. */
    void reprendre(String cle) {
        jdbi.useHandle(base -> base
                .createUpdate("update essai_connexion set echecs = echecs - 1 where cle = :cle and echecs > 0")
                .bind("cle", cle).execute());
    }

    private static boolean inserer(Handle base, String cle, OffsetDateTime maintenant) {
        boolean connue = base.createQuery("select count(*) from essai_connexion where cle = :cle").bind("cle", cle)
                .mapTo(Integer.class).one() > 0;
        if (connue) {
            return false;
        }
        base.createUpdate("insert into essai_connexion (cle, echecs, dernier) values (:cle, 1, :quand)")
                .bind("cle", cle).bind("quand", maintenant).execute();
        return true;
    }

    private static int numero(Handle base, String cle) {
        return base.createQuery("select echecs from essai_connexion where cle = :cle").bind("cle", cle)
                .mapTo(Integer.class).one();
    }

    private static Duration reste(Handle base, String cle, OffsetDateTime maintenant) {
        OffsetDateTime dernier = base.createQuery("select dernier from essai_connexion where cle = :cle")
                .bind("cle", cle).mapTo(OffsetDateTime.class).one();
        Duration reste = Duration.between(maintenant, dernier.plus(PAUSE));
        return reste.isPositive() ? reste : Duration.ofSeconds(1);
    }
}
