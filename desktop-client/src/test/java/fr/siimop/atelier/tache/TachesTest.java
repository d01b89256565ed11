package fr.siimop.atelier.tache;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fr.siimop.atelier.cache.fichier.ErreurCache;

class TachesTest {

    private final Taches taches = new Taches(Runnable::run);

    @AfterEach
    void fermer() {
        taches.close();
    }

    @Test
    void une_erreur_imprevue_devient_une_phrase_et_un_code_toujours_le_meme() throws Exception {
        Echec premier = echec();
        Echec second = echec();
        assertThat(premier.code()).matches("SM-[0-9A-F]{4}-[0-9A-F]{4}").isEqualTo(second.code());
        assertThat(premier.phrase()).contains(premier.code()).contains("gardées sur ce poste");
    }

    @Test
    void un_disque_plein_ne_promet_pas_que_la_saisie_est_gardee() {
        Echec echec = Echec.de(new ErreurCache(new SQLException("disk full")));
        assertThat(echec.phrase()).contains("Libérez de la place").doesNotContain("sont gardées");
    }

    private Echec echec() throws Exception {
        CompletableFuture<Echec> dit = new CompletableFuture<>();
        taches.lancer(suivi -> {
            throw new IllegalStateException("essai");
        }, inutile -> {}, dit::complete);
        return dit.get(120, TimeUnit.SECONDS);
    }

    @Test
    void un_travail_annule_ne_dit_plus_rien() throws Exception {
        CountDownLatch commence = new CountDownLatch(1);
        AtomicReference<Object> dit = new AtomicReference<>();
        Tache tache = taches.lancer(suivi -> {
            commence.countDown();
            while (true) {
                suivi.verifier();
                Thread.sleep(5);
            }
        }, dit::set, dit::set);
        commence.await();
        tache.annuler();
        assertThat(tache.attendre(120)).isTrue();
        assertThat(dit.get()).isNull();
    }
}
