package fr.siimop.serveur.stockage;

import java.util.function.Consumer;

import org.jdbi.v3.core.Handle;

import fr.siimop.modele.descripteur.DescripteurEntite;

/** The tables as they are at one moment, whatever is written meanwhile. */
public final class Instantane {

    private final Handle handle;
    private final Depot depot;

    private Instantane(Handle handle, Depot depot) {
        this.handle = handle;
        this.depot = depot;
    }

    /** What is read of it; it may fail as it pleases. */
    @FunctionalInterface
    public interface Lecture<X extends Exception> {
        void lire(Instantane instantane) throws X;
    }

    public static <X extends Exception> void prendre(Base base, Depot depot, Lecture<X> lecture) throws X {
        base.jdbi().useTransaction(base.instantane(),
                handle -> lecture.lire(new Instantane(handle, depot)));
    }

    /** Every row of a table, a page at a time. */
    public void chacune(DescripteurEntite<?> descripteur, Consumer<LigneBase> suite) {
        depot.chacune(handle, descripteur, suite);
    }
}
