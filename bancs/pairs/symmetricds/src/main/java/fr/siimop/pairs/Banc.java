package fr.siimop.pairs;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import javax.sql.DataSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jumpmind.symmetric.ClientSymmetricEngine;
import org.jumpmind.symmetric.ISymmetricEngine;

/** Folder, rows, result: first pull, delta and push of SymmetricDS, PostgreSQL to H2. */
public final class Banc {

    private static final int DELTA = 1_000;
    private static final int POUSSEE = 10_000;
    private static final int TOURS = 7;
    /** Rounds that warm both virtual machines and do not count, then the rest before each one that does. */
    private static final int CHAUFFE = 12;
    private static final Duration REPOS = Duration.ofSeconds(6);
    private static final int SERIES = 4;
    private static final double PATIENCE_S = 180;

    private final Path dossier;
    private final Compteur compteur;
    private long lignes;

    private Banc(Path dossier, Compteur compteur) {
        this.dossier = dossier;
        this.compteur = compteur;
    }

    public static void main(String[] arguments) {
        int issue = 0;
        try {
            mesurer(arguments);
        } catch (Exception e) {
            e.printStackTrace();
            issue = 1;
        }
        // Threads of SymmetricDS remain.
        System.exit(issue);
    }

    private static void mesurer(String[] arguments) throws Exception {
        Path dossier = Path.of(arguments[0]);
        try (Compteur compteur = new Compteur()) {
            Process serveur = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx2g", "-Dfile.encoding=UTF-8", "-Djava.io.tmpdir=" + dossier,
                    "-cp", System.getProperty("java.class.path"),
                    Serveur.class.getName(), arguments[0], arguments[1], Integer.toString(compteur.port()))
                    .directory(dossier.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            Map<String, Object> releve = new Banc(dossier, compteur).mesurer(serveur);
            Files.write(Path.of(arguments[2]), new ObjectMapper().writeValueAsBytes(releve));
            serveur.getOutputStream().close();
            serveur.waitFor();
        }
    }

    private Map<String, Object> mesurer(Process processus) throws Exception {
        String[] pret = attendre(processus).split(" ");
        compteur.relayer(Integer.parseInt(pret[0]));
        Map<String, Object> releve = new LinkedHashMap<>();
        try (Connection serveur = DriverManager.getConnection(pret[1])) {
            lignes = nombre(serveur, "select count(*) from personne");
            // The first client warms this virtual machine and the server's, and leaves.
            Tirage premier = tirer("001");
            jusqua(System.nanoTime(), () -> nombre(serveur, "select count(*) from sym_outgoing_batch "
                    + "where status <> 'OK'") == 0);
            premier.client().stop();
            Tirage second = tirer("002");
            Tirage tirage = premier.secondes() < second.secondes() ? premier : second;
            try (Connection client = ((DataSource) second.client().getDataSource()).getConnection()) {
                List<String> ids = ids(client);
                Map<String, Object> delta = faire(ids, DELTA, "delta", serveur, client);
                Map<String, Object> poussee = faire(ids, POUSSEE, "poussée", client, serveur);
                releve.put("nom", "SymmetricDS");
                releve.put("personnes", lignes);
                releve.put("tirage", tirage.secondes());
                releve.put("octetsTirage", tirage.octets());
                releve.put("delta", delta);
                releve.put("poussee", poussee);
            }
            releve.put("memoireClient", tirage.tas());
            releve.put("memoireServeur", memoire(processus));
            second.client().stop();
        }
        return releve;
    }

    private record Tirage(ISymmetricEngine client, double secondes, long octets, long tas) {}

    /** From the registration of the client to the last row; making its own tables is not counted. */
    private Tirage tirer(String numero) throws Exception {
        // SymmetricDS interrupts its own threads, which closes a file of H2 that is not "async".
        Properties reglages = Reglages.de("client", numero, "org.h2.Driver",
                "jdbc:h2:async:" + dossier.resolve("client-" + numero) + ";LOCK_TIMEOUT=60000", "sa");
        reglages.put("registration.url", "http://127.0.0.1:" + compteur.port() + "/sync/serveur-000");
        ISymmetricEngine client = new ClientSymmetricEngine(reglages, false);
        client.setupDatabase(false);
        System.gc();
        tas().forEach(MemoryPoolMXBean::resetPeakUsage);
        long octets = compteur.octets();
        long debut = System.nanoTime();
        client.start();
        try (Connection base = ((DataSource) client.getDataSource()).getConnection()) {
            jusqua(debut, () -> nombre(base, "select count(*) from information_schema.tables "
                    + "where table_name = 'PERSONNE'") > 0 && nombre(base, "select count(*) from personne") == lignes);
        }
        Tirage tirage = new Tirage(client, secondes(debut), compteur.octets() - octets,
                tas().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
        System.out.printf("premier tirage : %.1f s, %d octets reçus%n", tirage.secondes(), tirage.octets());
        return tirage;
    }

    /** The edit itself is not counted: from its commit to the last of these rows on the other side. */
    private Map<String, Object> faire(List<String> tous, int nombre, String nom, Connection ici, Connection la)
            throws Exception {
        double premiere = 0;
        double[] durees = new double[TOURS];
        long octets = 0;
        for (int tour = -CHAUFFE; tour < TOURS; tour++) {
            String valeur = nom + " " + tour;
            List<String> ids = serie(tous, nombre, tour + CHAUFFE);
            if (tour >= 0) {
                Thread.sleep(REPOS);
            }
            modifier(ici, ids, valeur);
            octets = compteur.octets();
            long debut = System.nanoTime();
            jusqua(debut, () -> valeur.equals(telephone(la, ids.getLast())) && ids.size() == nombre(la,
                    "select count(*) from personne where telephone = '" + valeur + "'"));
            double duree = secondes(debut) * 1_000;
            octets = compteur.octets() - octets;
            if (tour >= 0) {
                durees[tour] = duree;
            } else if (tour == -CHAUFFE) {
                premiere = duree;
            }
        }
        Arrays.sort(durees);
        System.out.printf("%s de %d : %.0f ms (de %.0f à %.0f ; la première %.0f), %d octets reçus%n", nom, nombre,
                durees[TOURS / 2], durees[0], durees[TOURS - 1], premiere, octets);
        return Map.of("premiere", premiere, "mediane", durees[TOURS / 2], "moindre", durees[0], "longue",
                durees[TOURS - 1], "octets", octets);
    }

    /** At most so many sets of rows take turns. */
    private static List<String> serie(List<String> tous, int nombre, int tour) {
        int debut = tour % Math.min(SERIES, tous.size() / nombre) * nombre;
        return tous.subList(debut, debut + nombre);
    }

    private static void modifier(Connection base, List<String> ids, String valeur) throws SQLException {
        base.setAutoCommit(false);
        try (PreparedStatement ecriture = base.prepareStatement("update personne set telephone = ? where id = ?")) {
            for (String id : ids) {
                ecriture.setString(1, valeur);
                ecriture.setString(2, id);
                ecriture.addBatch();
            }
            ecriture.executeBatch();
        }
        base.commit();
        base.setAutoCommit(true);
    }

    private interface Condition {
        boolean vraie() throws SQLException;
    }

    private static void jusqua(long debut, Condition condition) throws SQLException, InterruptedException {
        while (!condition.vraie()) {
            if (secondes(debut) > PATIENCE_S) {
                throw new IllegalStateException("SymmetricDS did not finish in " + PATIENCE_S + " s");
            }
            Thread.sleep(5);
        }
    }

    private static long nombre(Connection base, String requete) throws SQLException {
        try (ResultSet resultat = base.createStatement().executeQuery(requete)) {
            resultat.next();
            return resultat.getLong(1);
        }
    }

    private static String telephone(Connection base, String id) throws SQLException {
        try (PreparedStatement requete = base.prepareStatement("select telephone from personne where id = ?")) {
            requete.setString(1, id);
            ResultSet resultat = requete.executeQuery();
            resultat.next();
            return resultat.getString(1);
        }
    }

    private static List<String> ids(Connection base) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (ResultSet resultat = base.createStatement().executeQuery("select id from personne order by id")) {
            while (resultat.next()) {
                ids.add(resultat.getString(1));
            }
        }
        return ids;
    }

    private static String attendre(Process serveur) throws IOException {
        BufferedReader lecteur = serveur.inputReader();
        for (String ligne; (ligne = lecteur.readLine()) != null;) {
            if (ligne.startsWith(Serveur.PRET)) {
                Thread.ofVirtual().start(() -> lecteur.lines().forEach(suite -> {}));
                return ligne.substring(Serveur.PRET.length());
            }
        }
        throw new IllegalStateException("the server of SymmetricDS ended before it was ready");
    }

    private static List<MemoryPoolMXBean> tas() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).toList();
    }

    /** Bytes that it has held at most. */
    private static long memoire(Process processus) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(processus.pid()), "status")).stream()
                .filter(ligne -> ligne.startsWith("VmHWM:"))
                .mapToLong(ligne -> Long.parseLong(ligne.replaceAll("\\D", "")) << 10).findFirst().orElse(0);
    }

    private static double secondes(long debut) {
        return (System.nanoTime() - debut) / 1e9;
    }
}
