package fr.siimop.serveur.http;

import java.io.Serial;

/** Another program listens on the port. */
public final class PortOccupe extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final int port;

    PortOccupe(int port, Throwable cause) {
        super("Port " + port, cause);
        this.port = port;
    }

    public int port() {
        return port;
    }
}
