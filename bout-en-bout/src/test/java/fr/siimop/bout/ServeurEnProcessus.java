package fr.siimop.bout;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The server's jar, run as an operator runs it. */
public final class ServeurEnProcessus implements AutoCloseable {

    private static final String PRET = "pret ";
    private static final int PREMIER_PORT = 12_000;
    private static final int DERNIER_PORT = 32_000;
    private static final int ESSAIS = 100;

    private final Process processus;
    private final URI adresse;

    private ServeurEnProcessus(Process processus, URI adresse) {
        this.processus = processus;
        this.adresse = adresse;
    }

    /** Below those that the system gives to connections that go out: none takes it while the server restarts. */
    public static int portLibre() {
        for (int essai = 0; essai < ESSAIS; essai++) {
            int port = ThreadLocalRandom.current().nextInt(PREMIER_PORT, DERNIER_PORT);
            try (ServerSocket prise = new ServerSocket(port)) {
                return prise.getLocalPort();
            } catch (IOException occupe) {
                // another one, then
            }
        }
        throw new IllegalStateException("No free port between " + PREMIER_PORT + " and " + DERNIER_PORT);
    }

    /** Starts a sub-command that serves, and waits until it says that it answers. */
    public static ServeurEnProcessus demarrer(int port, String... arguments) throws Exception {
        List<String> tous = new ArrayList<>(List.of(arguments));
        tous.addAll(List.of("--port", Integer.toString(port)));
        Process processus = lancer(tous.toArray(String[]::new));
        CompletableFuture<String> pret = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> lire(processus, pret));
        String adresse = pret.get(3, TimeUnit.MINUTES);
        return new ServeurEnProcessus(processus, URI.create(adresse));
    }

    static Process lancer(String... arguments) throws IOException {
        List<String> commande = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g", "-jar",
                System.getProperty("siimop.serveur.jar")));
        commande.addAll(List.of(arguments));
        return new ProcessBuilder(commande).redirectErrorStream(true).start();
    }

    public URI adresse() {
        return adresse;
    }

    /** Bytes that it has held at most. */
    long memoire() throws IOException {
        for (String ligne : Files.readAllLines(Path.of("/proc", Long.toString(processus.pid()), "status"))) {
            if (ligne.startsWith("VmHWM:")) {
                return Long.parseLong(ligne.replaceAll("\\D", "")) << 10;
            }
        }
        return 0;
    }

    /** Seconds of processor that it has used. */
    double processeur() {
        return processus.info().totalCpuDuration().map(duree -> duree.toMillis() / 1e3).orElse(0.0);
    }

    private static void lire(Process processus, CompletableFuture<String> pret) {
        StringBuilder dit = new StringBuilder();
        try (BufferedReader lecteur = processus.inputReader()) {
            for (String ligne; (ligne = lecteur.readLine()) != null;) {
                dit.append(ligne).append('\n');
                if (ligne.startsWith(PRET)) {
                    pret.complete(ligne.substring(PRET.length()).strip());
                }
            }
        } catch (IOException e) {
            dit.append(e);
        }
        pret.completeExceptionally(new IllegalStateException("The server ended before it was ready:\n" + dit));
    }

    /** As {@code kill -9}: it has no time for anything. */
    public void tuer() throws InterruptedException {
        processus.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        processus.destroy();
        if (!processus.waitFor(120, TimeUnit.SECONDS)) {
            processus.destroyForcibly();
        }
    }
}
