package fr.siimop.bout.simulation;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import fr.siimop.bout.ServeurEnProcessus;

/** HAProxy between the workbenches and some nodes, with the configuration that docs/synchronisation.md gives. */
final class Repartiteur implements AutoCloseable {

    /** Says which node answered. */
    static final String NOEUD = "X-Noeud";

    private static final String REGLAGES = """
            defaults
              mode http
              timeout connect 2s
              timeout client 60s
              timeout server 60s
              timeout check 5s
              option redispatch
              retries 2
            frontend ateliers
              bind 127.0.0.1:%d
              default_backend noeuds
            backend noeuds
              balance roundrobin
              option httpchk GET /sante
              http-response set-header %s %%s
            """;

    private final Process processus;
    private final int port;

    private Repartiteur(Process processus, int port) {
        this.processus = processus;
        this.port = port;
    }

    static Repartiteur demarrer(Path dossier, List<URI> noeuds) throws IOException, InterruptedException {
        int port = ServeurEnProcessus.portLibre();
        StringBuilder reglages = new StringBuilder(REGLAGES.formatted(port, NOEUD));
        for (int i = 0; i < noeuds.size(); i++) {
            reglages.append("  server noeud").append(i).append(" localhost:").append(noeuds.get(i).getPort())
                    .append(" check inter 200ms fall 2 rise 1 on-marked-down shutdown-sessions\n");
        }
        Path fichier = Files.writeString(dossier.resolve("haproxy.cfg"), reglages);
        Process processus;
        try {
            processus = new ProcessBuilder("haproxy", "-db", "-f", fichier.toString()).redirectErrorStream(true)
                    .redirectOutput(dossier.resolve("haproxy.log").toFile()).start();
        } catch (IOException e) {
            throw new IllegalStateException("haproxy is missing: ./check installs it (Debian package haproxy)", e);
        }
        Repartiteur repartiteur = new Repartiteur(processus, port);
        repartiteur.attendre(dossier);
        return repartiteur;
    }

    private void attendre(Path dossier) throws IOException, InterruptedException {
        for (int essai = 0; essai < 2_400 && processus.isAlive(); essai++) {
            try (Socket prise = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException e) {
                Thread.sleep(50);
            }
        }
        close();
        throw new IllegalStateException(
                "HAProxy does not listen:\n" + Files.readString(dossier.resolve("haproxy.log")));
    }

    URI adresse() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() throws InterruptedException {
        processus.destroy();
        if (!processus.waitFor(60, TimeUnit.SECONDS)) {
            processus.destroyForcibly();
        }
    }
}
