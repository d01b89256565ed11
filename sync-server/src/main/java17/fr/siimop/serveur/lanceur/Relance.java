package fr.siimop.serveur.lanceur;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts this program again on another Java, with the same arguments and the same standard streams. */
final class Relance {

    private static final long DELAI_ARRET_S = 30;

    private final Path java;

    Relance(Path java) {
        this.java = java;
    }

    int executer(String[] arguments) throws IOException, InterruptedException {
        Process enfant = new ProcessBuilder(commande(arguments)).inheritIO().start();
        Thread arret = new Thread(() -> arreter(enfant), "arret");
        Runtime.getRuntime().addShutdownHook(arret);
        return enfant.waitFor();
    }

    private List<String> commande(String[] arguments) {
        List<String> commande = new ArrayList<>();
        commande.add(java.toString());
        for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (option.startsWith("-D") || option.startsWith("-Xm") || option.startsWith("-Xs")) {
                commande.add(option);
            }
        }
        commande.add("--enable-native-access=ALL-UNNAMED");
        commande.add("-D" + Lanceur.RELANCE + "=true");
        commande.add("-cp");
        commande.add(System.getProperty("java.class.path"));
        commande.add(Lanceur.class.getName());
        commande.addAll(List.of(arguments));
        return commande;
    }

    /**
     * A Ctrl-C reaches both processes, a termination request only this one. On Windows {@code destroy} kills at once:
     * the child is first left the time to answer the Ctrl-C that it received too.
     */
    private static void arreter(Process enfant) {
        try {
            boolean windows = System.getProperty("os.name", "").startsWith("Windows");
            if (windows && enfant.waitFor(DELAI_ARRET_S, TimeUnit.SECONDS)) {
                return;
            }
            enfant.destroy();
            if (!enfant.waitFor(DELAI_ARRET_S, TimeUnit.SECONDS)) {
                enfant.destroyForcibly();
            }
        } catch (InterruptedException e) {
            enfant.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
