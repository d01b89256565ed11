package fr.siimop.serveur.stockage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class DisqueTest {

    @Test
    void une_ecriture_sert_tous_ceux_qui_attendent() {
        AtomicInteger ecritures = new AtomicInteger();
        CountDownLatch premiere = new CountDownLatch(1);
        CountDownLatch suite = new CountDownLatch(1);
        Disque disque = new Disque(() -> {
            if (ecritures.incrementAndGet() == 1) {
                premiere.countDown();
                attendre(suite);
            }
        });
        try (ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Void>> demandes = new ArrayList<>();
            demandes.add(CompletableFuture.runAsync(disque::attendre, fils));
            attendre(premiere);
            CountDownLatch arrivees = new CountDownLatch(20);
            for (int i = 0; i < 20; i++) {
                demandes.add(CompletableFuture.runAsync(() -> {
                    arrivees.countDown();
                    disque.attendre();
                }, fils));
            }
            attendre(arrivees);
            suite.countDown();
            demandes.forEach(CompletableFuture::join);
        }
        assertThat(ecritures.get()).isBetween(2, 20);
    }

    @Test
    void ce_qui_est_demande_pendant_une_ecriture_n_est_pas_servi_par_elle() {
        AtomicInteger donnees = new AtomicInteger();
        AtomicInteger surLeDisque = new AtomicInteger();
        Disque disque = new Disque(() -> {
            int lues = donnees.get();
            Thread.yield();
            surLeDisque.accumulateAndGet(lues, Math::max);
        });
        try (ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Void>> ecrivains = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                ecrivains.add(CompletableFuture.runAsync(() -> {
                    int mienne = donnees.incrementAndGet();
                    disque.attendre();
                    assertThat(surLeDisque.get()).isGreaterThanOrEqualTo(mienne);
                }, fils));
            }
            ecrivains.forEach(CompletableFuture::join);
        }
    }

    @Test
    void apres_un_echec_le_suivant_essaie_par_lui_meme() {
        AtomicInteger essais = new AtomicInteger();
        Disque disque = new Disque(() -> {
            if (essais.incrementAndGet() == 1) {
                throw new IllegalStateException("plein");
            }
        });
        assertThatThrownBy(disque::attendre).hasMessage("plein");
        disque.attendre();
        assertThat(essais.get()).isEqualTo(2);
    }

    private static void attendre(CountDownLatch verrou) {
        try {
            verrou.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
