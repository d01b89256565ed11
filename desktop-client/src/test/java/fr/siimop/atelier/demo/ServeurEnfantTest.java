package fr.siimop.atelier.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class ServeurEnfantTest {

    /** Stands for the server: says that it is ready and waits, or fails at once. */
    static final class Faux {
        public static void main(String[] arguments) throws InterruptedException {
            if (arguments[0].equals("echec")) {
                System.err.println("Le port 7070 est pris.");
                System.exit(3);
            }
            System.out.println("Comptes de démonstration");
            System.out.println("pret http://localhost:7070");
            Thread.sleep(600_000);
        }
    }

    private static List<String> commande(String quoi) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Faux.class.getName(), quoi);
    }

    @Test
    void attend_l_adresse_recopie_la_sortie_et_arrete_proprement() throws Exception {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        ServeurEnfant serveur = ServeurEnfant.lancer(commande("pret"), new PrintStream(sortie, true));
        assertThat(serveur.attendrePret()).contains("http://localhost:7070");
        serveur.close();
        assertThat(serveur.attendreFin()).isNotZero();
        assertThat(sortie.toString(StandardCharsets.UTF_8)).contains("Comptes").contains("pret");
    }

    @Test
    void un_serveur_qui_ne_demarre_pas_rend_son_code() throws Exception {
        try (ServeurEnfant serveur = ServeurEnfant.lancer(commande("echec"), System.out)) {
            assertThat(serveur.attendrePret()).isEmpty();
            assertThat(serveur.attendreFin()).isEqualTo(3);
        }
    }
}
