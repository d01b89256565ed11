package fr.siimop.atelier.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** The server of the demonstration, a child process whose output is ours. */
public final class ServeurEnfant implements AutoCloseable {

    private static final String PRET = "pret ";

    private final Process processus;
    private final CompletableFuture<Optional<String>> adresse = new CompletableFuture<>();

    private ServeurEnfant(Process processus, PrintStream sortie) {
        this.processus = processus;
        Thread.ofPlatform().daemon().name("demo-sortie").start(() -> recopier(sortie));
    }

    public static ServeurEnfant lancer(List<String> commande, PrintStream sortie) throws IOException {
        Process processus = new ProcessBuilder(commande).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        processus.getOutputStream().close();
        return new ServeurEnfant(processus, sortie);
    }

    public static List<String> commande(Path jar, Path donnees, String port) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return List.of(java.toString(), "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-jar", jar.toString(), "demo", "--taille", "petite", "--port",
                port, "--donnees", donnees.toString());
    }

    /** Its address once it answers; empty when it stopped before. */
    public Optional<String> attendrePret() throws InterruptedException {
        try {
            return adresse.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    int attendreFin() throws InterruptedException {
        return processus.waitFor();
    }

    private void recopier(PrintStream sortie) {
        try (BufferedReader lignes = processus.inputReader()) {
            for (String ligne = lignes.readLine(); ligne != null; ligne = lignes.readLine()) {
                sortie.println(ligne);
                sortie.flush();
                if (ligne.startsWith(PRET)) {
                    adresse.complete(Optional.of(ligne.substring(PRET.length()).strip()));
                }
            }
        } catch (IOException e) {
            sortie.println("La sortie du serveur ne se lit plus\u00a0: " + e.getMessage());
        }
        adresse.complete(Optional.empty());
    }

    /** Asks it to stop, as Ctrl-C would, and waits until it has. */
    @Override
    public void close() {
        processus.destroy();
        try {
            if (!processus.waitFor(15, TimeUnit.SECONDS)) {
                processus.destroyForcibly();
            }
        } catch (InterruptedException e) {
            processus.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
