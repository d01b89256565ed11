package fr.siimop.pairs;

import java.util.List;
import java.util.Properties;

/** What both sides of SymmetricDS are told: its defaults, but for the waits between two rounds, which are shorter. */
final class Reglages {

    private static final String CADENCE_MS = "100";
    private static final List<String> RONDES = List.of("routing", "pull", "push", "initial.load.extract",
            "initial.load.queue");

    private Reglages() {}

    static Properties de(String groupe, String numero, String pilote, String base, String compte) {
        Properties reglages = new Properties();
        reglages.put("engine.name", groupe + "-" + numero);
        reglages.put("group.id", groupe);
        reglages.put("external.id", numero);
        reglages.put("db.driver", pilote);
        reglages.put("db.url", base);
        reglages.put("db.user", compte);
        reglages.put("db.password", "");
        RONDES.forEach(ronde -> reglages.put("job." + ronde + ".period.time.ms", CADENCE_MS));
        reglages.put("auto.registration", "true");
        reglages.put("auto.reload", "true");
        reglages.put("initial.load.create.first", "true");
        reglages.put("send.usage.stats", "false");
        return reglages;
    }
}
