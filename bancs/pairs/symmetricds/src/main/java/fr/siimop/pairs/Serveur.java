package fr.siimop.pairs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jumpmind.symmetric.SymmetricWebServer;

/** SymmetricDS before a PostgreSQL that holds the rows; ends when its standard input does. */
public final class Serveur {

    static final String PRET = "pret ";
    private static final int LOT = 1_000;
    private static final List<String> COLONNES = List.of("id", "civilite", "nom", "prenom", "date_naissance", "email",
            "telephone", "rpps", "subdivision", "source");

    private Serveur() {}

    /** Folder, rows, and the port at which clients reach this server. */
    public static void main(String[] arguments) throws Exception {
        Path dossier = Path.of(arguments[0]);
        EmbeddedPostgres postgresql = EmbeddedPostgres.start();
        String base = postgresql.getJdbcUrl("postgres", "postgres");
        try (Connection connexion = DriverManager.getConnection(base)) {
            remplir(connexion, Path.of(arguments[1]));
        }
        Properties reglages = Reglages.de("serveur", "000", "org.postgresql.Driver", base, "postgres");
        reglages.put("registration.url", "");
        reglages.put("sync.url", "http://127.0.0.1:" + arguments[2] + "/sync/serveur-000");
        reglages.put("auto.config.registration.svr.sql.script", "configuration.sql");
        Path fichier = dossier.resolve("serveur.properties");
        try (OutputStream sortie = Files.newOutputStream(fichier)) {
            reglages.store(sortie, null);
        }
        int port = portLibre();
        SymmetricWebServer serveur = new SymmetricWebServer(fichier.toString());
        serveur.setHost("127.0.0.1");
        serveur.setJoin(false);
        serveur.start(port);
        serveur.waitForEnginesToComeOnline(120_000);
        System.out.println(PRET + port + " " + base);
        while (System.in.read() >= 0) {}
        System.exit(0);
    }

    private static int portLibre() throws IOException {
        try (ServerSocket prise = new ServerSocket(0)) {
            return prise.getLocalPort();
        }
    }

    private static void remplir(Connection connexion, Path personnes) throws IOException, SQLException {
        connexion.createStatement().execute("create table personne (id varchar(36) primary key, civilite varchar(10), "
                + "nom varchar(100) not null, prenom varchar(100) not null, date_naissance date, email varchar(200), "
                + "telephone varchar(30), rpps varchar(20), subdivision varchar(36), source varchar(40) not null)");
        connexion.setAutoCommit(false);
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lecteur = Files.newBufferedReader(personnes);
                PreparedStatement insertion = connexion.prepareStatement("insert into personne ("
                        + String.join(", ", COLONNES) + ") values (?, ?, ?, ?, cast(? as date), ?, ?, ?, ?, ?)")) {
            int enAttente = 0;
            for (String ligne; (ligne = lecteur.readLine()) != null;) {
                JsonNode champs = json.readTree(ligne);
                for (int i = 0; i < COLONNES.size(); i++) {
                    insertion.setString(i + 1, champs.path(COLONNES.get(i)).textValue());
                }
                insertion.addBatch();
                if (++enAttente % LOT == 0) {
                    insertion.executeBatch();
                }
            }
            insertion.executeBatch();
        }
        connexion.commit();
    }
}
