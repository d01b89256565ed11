package fr.siimop.serveur.stockage;

import java.util.concurrent.atomic.AtomicInteger;

/** A fresh, migrated database of either kind, gone when closed. */
public final class BaseDeTest implements AutoCloseable {

    private static final AtomicInteger NUMERO = new AtomicInteger();

    private final Moteur moteur;
    private final ParametresBase parametres;
    private final Base base;

    private BaseDeTest(Moteur moteur, ParametresBase parametres) throws BaseInaccessible {
        this.moteur = moteur;
        this.parametres = parametres;
        this.base = Base.ouvrir(parametres);
    }

    public static BaseDeTest neuve(Moteur moteur) {
        try {
            return new BaseDeTest(moteur, parametres(moteur));
        } catch (BaseInaccessible e) {
            throw new AssertionError(e);
        }
    }

    /** Parameters of a fresh database that is not open yet. */
    public static ParametresBase parametres(Moteur moteur) {
        String nom = "essai" + NUMERO.incrementAndGet();
        return moteur == Moteur.H2 ? ParametresBase.memoire(nom) : PostgresqlDeTest.baseNeuve(nom);
    }

    /** To open it a second time, while it is open. */
    ParametresBase parametres() {
        return parametres;
    }

    public Base base() {
        return base;
    }

    public Moteur moteur() {
        return moteur;
    }

    /** How many transactions wait for what others hold. */
    public long enAttente() {
        String enAttente = moteur == Moteur.H2
                ? "select count(*) from information_schema.sessions where blocker_id is not null"
                : "select count(*) from pg_locks where not granted";
        return base.jdbi().withHandle(handle -> handle.createQuery(enAttente).mapTo(Long.class).one());
    }

    @Override
    public void close() {
        base.close();
    }

    @Override
    public String toString() {
        return moteur.name();
    }
}
