package fr.siimop.atelier.tache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class PrioriteTest {

    private final Priorite priorite = new Priorite();

    @Test
    void ce_que_personne_n_attend_laisse_passer_ce_qui_est_attendu() throws Exception {
        CountDownLatch commence = new CountDownLatch(1);
        CountDownLatch fini = new CountDownLatch(1);
        try (ExecutorService fond = Executors.newCachedThreadPool()) {
            priorite.attendu(fond).execute(() -> {
                commence.countDown();
                attendre(fini);
            });
            attendre(commence);
            Future<?> autre = fond.submit(priorite::laisserPasser);
            Thread.sleep(50);
            assertThat(autre.isDone()).isFalse();
            fini.countDown();
            autre.get(120, TimeUnit.SECONDS);
        }
    }

    @Test
    void un_travail_attendu_ne_s_attend_pas_lui_meme() {
        boolean[] passe = new boolean[1];
        priorite.attendu(Runnable::run).execute(() -> {
            priorite.attendu(Runnable::run).execute(priorite::laisserPasser);
            priorite.laisserPasser();
            passe[0] = true;
        });
        assertThat(passe[0]).isTrue();
    }

    @Test
    void un_travail_attendu_qui_echoue_ne_retient_personne() {
        try {
            priorite.attendu(Runnable::run).execute(() -> {
                throw new IllegalStateException("échec");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("échec");
        }
        priorite.laisserPasser();
    }

    private static void attendre(CountDownLatch quoi) {
        try {
            assertThat(quoi.await(120, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
