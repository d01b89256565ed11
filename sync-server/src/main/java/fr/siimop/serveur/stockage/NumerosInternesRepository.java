package fr.siimop.serveur.stockage;

import java.util.Optional;
import java.util.Set;

import org.jdbi.v3.core.Handle;

/** Numbers that internes have, whoever may read these internes. Bounds are included. */
public final class NumerosInternesRepository {

    private final Handle handle;

    public NumerosInternesRepository(Handle handle) {
        this.handle = handle;
    }

    public Set<String> entre(String premier, String dernier) {
        return handle.createQuery("select numero from interne where numero between :premier and :dernier")
                .bind("premier", premier).bind("dernier", dernier).mapTo(String.class).set();
    }

    /** Numbers recovered with other signs are of no sequence. */
    public Optional<String> plusGrandDeHuitChiffres(String premier, String dernier) {
        return handle
                .createQuery("select max(numero) from interne where numero between :premier and :dernier "
                        + "and translate(numero, '0123456789', '0000000000') = '00000000'")
                .bind("premier", premier).bind("dernier", dernier).mapTo(String.class).findOne();
    }
}
