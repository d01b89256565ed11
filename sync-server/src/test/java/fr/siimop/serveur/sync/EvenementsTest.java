package fr.siimop.serveur.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import fr.siimop.serveur.journal.Monde;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.SurChaqueBase;

class EvenementsTest {

    @SurChaqueBase
    void annonce_ce_que_ce_noeud_et_un_autre_valident(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        try (Evenements evenements = new Evenements(essai.base(), Duration.ofMillis(50))) {
            BlockingQueue<Long> recus = new LinkedBlockingQueue<>();
            try (Evenements.Abonnement abonnement = evenements.abonner(recus::add)) {
                assertThat(abonnement).isNotNull();
                evenements.annoncer(1_000);
                evenements.annoncer(999);
                assertThat(recus).containsExactlyElementsOf(List.of(1_000L));
                recus.clear();
            }
            evenements.annoncer(1_001);
            assertThat(recus).isEmpty();
        }
        try (Evenements evenements = new Evenements(essai.base(), Duration.ofMillis(50))) {
            BlockingQueue<Long> recus = new LinkedBlockingQueue<>();
            evenements.abonner(recus::add);
            monde.nouvelInterne(monde.subdivisionA);
            Long seq = recus.poll(30, TimeUnit.SECONDS);
            assertThat(seq).isNotNull().isPositive();
        }
    }
}
