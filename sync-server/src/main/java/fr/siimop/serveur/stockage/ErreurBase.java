package fr.siimop.serveur.stockage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A statement that the database refused. The only place where driver codes are read after opening. */
public final class ErreurBase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Another transaction was in the way: serialisation, deadlock, lock patience, concurrent update (H2). */
    private static final Set<String> CONCURRENCE = Set.of("40001", "40P01", "55P03", "HYT00", "90131");
    /** Unique key, referenced row missing, row still referenced. */
    private static final Set<String> CONTRAINTE = Set.of("23505", "23506", "23503");

    public ErreurBase(String quoi, SQLException cause) {
        super(quoi, cause);
    }

    /** Whether doing the whole transaction again, on what the others have committed, may succeed. */
    public static boolean concurrence(Throwable erreur) {
        return porte(erreur, CONCURRENCE);
    }

    /** Whether a constraint stopped a write that had been checked: somebody else wrote in between. */
    public static boolean contrainte(Throwable erreur) {
        return porte(erreur, CONTRAINTE);
    }

    /**
     * Whether nothing is wrong with what was asked: no connection was free for too long, or others were in the way each
     * time. The same will pass a little later.
     */
    public static boolean passagere(Throwable erreur) {
        for (@Nullable
        Throwable cause = erreur; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
        }
        return concurrence(erreur);
    }

    private static boolean porte(Throwable erreur, Set<String> etats) {
        for (@Nullable
        Throwable cause = erreur; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                for (@Nullable
                SQLException une = sql; une != null; une = une.getNextException()) {
                    if (une.getSQLState() != null && etats.contains(une.getSQLState())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
