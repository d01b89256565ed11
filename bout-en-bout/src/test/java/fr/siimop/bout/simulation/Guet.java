package fr.siimop.bout.simulation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;

/** Tells what every thread does when something takes far too long: what hangs once in thousands of times is not seen twice. */
final class Guet implements AutoCloseable {

    private static final int PATIENCE_MINUTES = 4;
    private static final ScheduledExecutorService GUETTEUR = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("guet").factory());

    private final ScheduledFuture<?> alarme;

    Guet(String quoi) {
        alarme = GUETTEUR.schedule(() -> dire(quoi), PATIENCE_MINUTES, TimeUnit.MINUTES);
    }

    private static void dire(String quoi) {
        try {
            Path fils = Files.createTempDirectory("siimop-guet").resolve("fils.txt");
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpThreads(fils.toString(),
                    ThreadDumpFormat.TEXT_PLAIN);
            System.out.println("STALLED " + quoi + "\n" + Files.readString(fils));
        } catch (IOException e) {
            System.out.println("STALLED " + quoi + ", and the threads cannot be told: " + e);
        }
    }

    @Override
    public void close() {
        alarme.cancel(false);
    }
}
