package fr.siimop.atelier.ecranreel;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** An X display of 1920 × 1080 in memory, on a number that was free. */
public final class EcranVirtuel implements AutoCloseable {

    private final Process serveur;
    private final String numero;

    public EcranVirtuel() throws IOException {
        try {
            serveur = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new IOException("Xvfb is missing: ./check installs it", e);
        }
        BufferedReader sortie = serveur.inputReader();
        numero = String.valueOf(sortie.readLine());
    }

    public String affichage() {
        return ":" + numero;
    }

    @Override
    public void close() throws Exception {
        serveur.destroy();
        serveur.waitFor(10, TimeUnit.SECONDS);
    }
}
