package fr.siimop.modele.tableur;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;

/** What this program has used of the processor: hardly more beside busy neighbours, which a clock counts too. */
public final class Processeur {

    private static final OperatingSystemMXBean SYSTEME = ManagementFactory
            .getPlatformMXBean(OperatingSystemMXBean.class);

    private Processeur() {}

    public static long millisecondes() {
        return SYSTEME.getProcessCpuTime() / 1_000_000;
    }
}
