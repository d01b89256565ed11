package fr.siimop.modele.referentiel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Ids of the rows of reference lists: the same on every base, made from the table and the code. */
public final class Identite {

    private Identite() {}

    public static UUID de(String table, String code) {
        return UUID.nameUUIDFromBytes((table + ":" + code).getBytes(UTF_8));
    }
}
