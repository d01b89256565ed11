package fr.siimop.serveur.http;

import java.util.concurrent.ThreadLocalRandom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An unexpected error: the user gets a short code, the log has the same code with the details. */
public final class Incident {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Incident.class);

    private Incident() {}

    /** Logs the error once and gives its code, for instance {@code SM-7F3A-0412}. */
    public static String consigner(String operation, Throwable erreur) {
        int tirage = ThreadLocalRandom.current().nextInt();
        String code = String.format("SM-%04X-%04X", tirage >>> 16, tirage & 0xFFFF);
        JOURNAL.error("{} pendant {}", code, operation, erreur);
        return code;
    }
}
