package fr.siimop.atelier.cache.fichier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The room of what was overwritten in a copy comes back while it is open, and never while somebody uses it. */
class RangementTest {

    private static final int LIGNES = 5_000;

    @TempDir
    Path dossier;
    private Connection connexion;
    private Rangement rangement;

    @BeforeEach
    void ouvrir() throws Exception {
        FichierH2 fichier = new FichierH2(dossier.resolve("copie.mv.db"), "");
        connexion = fichier.verifiee();
        try (Statement requete = connexion.createStatement()) {
            requete.execute("create table ligne (id int primary key, texte varchar)");
            requete.execute("insert into ligne select x, repeat('a', 300) from system_range(1, " + LIGNES + ")");
            // what was written less than so long ago stays where it is
            requete.execute("set retention_time 0");
        }
        rangement = new Rangement(fichier, connexion, new Rangement.Mesures(100_000, 70, 10));
    }

    @AfterEach
    void fermer() throws Exception {
        rangement.close();
        connexion.close();
    }

    private int remplissage() throws SQLException {
        return Rangement.magasin(connexion).getFileStore().getChunksFillRate();
    }

    private void attendreLOrdre() throws Exception {
        for (int essai = 0; remplissage() < 70 && essai < 600; essai++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(remplissage()).isGreaterThanOrEqualTo(70);
    }

    /** Here and there, many times. */
    private void recrire() throws SQLException {
        Random hasard = new Random(7);
        try (PreparedStatement requete = connexion.prepareStatement("update ligne set texte = ? where id = ?")) {
            for (int i = 0; i < 300; i++) {
                requete.setString(1, "b".repeat(hasard.nextInt(300)));
                requete.setInt(2, hasard.nextInt(1, LIGNES));
                requete.executeUpdate();
            }
        }
    }

    @Test
    void ce_qui_fut_recrit_rend_sa_place_quand_plus_personne_n_ecrit() throws Exception {
        try (Rangement.Usage usage = rangement.ecrire()) {
            recrire();
            assertThat(remplissage()).isLessThan(50);
        }
        attendreLOrdre();
        try (Rangement.Usage usage = rangement.lire(); Statement requete = connexion.createStatement()) {
            var comptees = requete.executeQuery("select count(*) from ligne");
            comptees.next();
            assertThat(comptees.getInt(1)).isEqualTo(LIGNES);
        }
    }

    @Test
    void rien_ne_bouge_tant_que_quelqu_un_s_en_sert() throws Exception {
        MVStore magasin = Rangement.magasin(connexion);
        try (Rangement.Usage lecture = rangement.lire()) {
            try (Rangement.Usage usage = rangement.ecrire()) {
                recrire();
            }
            long version = magasin.getCurrentVersion();
            TimeUnit.MILLISECONDS.sleep(200);
            assertThat(magasin.getCurrentVersion()).isEqualTo(version);
        }
        attendreLOrdre();
    }

    @Test
    void qui_ecrit_beaucoup_de_lignes_le_fait_seul() throws Exception {
        CountDownLatch entre = new CountDownLatch(1);
        Thread autre = Thread.ofVirtual().unstarted(() -> {
            try (Rangement.Usage seul = rangement.ecrireSeul()) {
                entre.countDown();
            }
        });
        try (Rangement.Usage seul = rangement.ecrireSeul(); Rangement.Usage lecture = rangement.lire()) {
            autre.start();
            assertThat(entre.await(100, TimeUnit.MILLISECONDS)).isFalse();
        }
        autre.join();
        assertThat(entre.getCount()).isZero();
    }

    @Test
    void une_fois_ferme_plus_personne_n_y_ecrit() {
        rangement.close();
        assertThatThrownBy(rangement::ecrireSeul).isInstanceOf(ErreurCache.class);
    }

    @Test
    void h2_n_a_aucun_fil_a_lui_pour_ecrire() {
        assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName)
                .noneMatch(nom -> nom.startsWith("MVStore background writer") && nom.contains(dossier.toString()));
    }
}
