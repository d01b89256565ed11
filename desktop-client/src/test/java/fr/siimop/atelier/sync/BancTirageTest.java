package fr.siimop.atelier.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.RegistreSiimop;

/** How fast a national first synchronisation is taken in; run with {@code -Dtests.exclus= -Dgroups=banc}. */
@Tag("banc")
class BancTirageTest {

    private static final int LIGNES = 450_000;

    @TempDir
    Path dossier;

    @Test
    void quarante_mille_lignes_par_seconde() throws Exception {
        HttpServer serveur = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        serveur.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        serveur.createContext("/api/sync/schema", e -> {
            byte[] corps = "{\"version\":1,\"tables\":[]}".getBytes(StandardCharsets.UTF_8);
            e.sendResponseHeaders(200, corps.length);
            e.getResponseBody().write(corps);
            e.close();
        });
        serveur.createContext("/api/sync/tirer", e -> {
            e.getResponseHeaders().add("Content-Encoding", "gzip");
            e.sendResponseHeaders(200, 0);
            try (OutputStream flux = new GZIPOutputStream(e.getResponseBody(), 1 << 16)) {
                ecrire(flux);
            }
        });
        serveur.start();
        Espace espace = Espace.de(dossier, "banc", "banc@exemple.fr");
        try (PosteLocal poste = PosteLocal.ouvrir(espace, RegistreSiimop.REGISTRE, Clock.systemUTC(), UUID::randomUUID);
                ClientServeur client = new ClientServeur(
                        AdresseServeur.lire("localhost:" + serveur.getAddress().getPort()).orElseThrow(), "j")) {
            long debut = System.nanoTime();
            long processeur = processeur();
            Bilan bilan = new Passage(client, poste, Clock.systemUTC()).faire(Suivi.muet(), false);
            double duree = (System.nanoTime() - debut) / 1e9;
            System.out.printf("processeur, serveur compris : %.1f s%n", (processeur() - processeur) / 1e9);
            long lecture = System.nanoTime();
            int lues = poste.magasin().lignes("activite_semestrielle").size();
            System.out.printf("%d lignes en %.1f s : %.0f lignes/s ; relues en %.1f s%n", bilan.totalRecu(), duree,
                    bilan.totalRecu() / duree, (System.nanoTime() - lecture) / 1e9);
            assertThat(lues).isEqualTo(LIGNES);
            long fermeture = System.nanoTime();
            poste.close();
            System.out.printf("fermé en %.1f s, %d Mio%n", (System.nanoTime() - fermeture) / 1e9,
                    java.nio.file.Files.size(espace.cache()) >> 20);
        } finally {
            serveur.stop(0);
        }
    }

    private static long processeur() {
        return ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory
                .getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void ecrire(OutputStream flux) throws java.io.IOException {
        StringBuilder lot = new StringBuilder();
        lot.append("{\"table\":\"activite_semestrielle\",\"colonnes\":[\"id\",\"rev\",\"interne\",\"semestre\",")
                .append("\"situation\",\"phase\",\"agrement\",\"poste\",\"lieu\",\"validation\",\"cause\",")
                .append("\"mode\",\"commentaire\"]}\n");
        for (int i = 1; i <= LIGNES; i++) {
            lot.append("[\"").append(id(i)).append("\",").append(i).append(",\"").append(id(i / 10)).append("\",\"")
                    .append(id(i % 10)).append("\",\"STAGE_NORMAL\",null,\"").append(id(i % 7)).append("\",\"")
                    .append(id(i % 9)).append("\",null,\"VALIDE\",null,\"COMPLET\",null]\n");
            if (i % 5000 == 0) {
                lot.append("{\"curseur\":\"c").append(i).append("\",\"fin\":").append(i == LIGNES).append("}\n");
                flux.write(lot.toString().getBytes(StandardCharsets.UTF_8));
                lot.setLength(0);
            }
        }
    }

    private static UUID id(long rang) {
        return new UUID(0x0190_0000_0000_7000L + (rang >> 12 << 16), 0x8000_0000_0000_0000L | rang * 0x9E3779B97L);
    }
}
