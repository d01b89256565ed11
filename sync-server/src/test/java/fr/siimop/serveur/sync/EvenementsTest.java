package fr.siimop.serveur.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.droits.Droits;
import fr.siimop.serveur.journal.Monde;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.SurChaqueBase;
import fr.siimop.serveur.sync.Evenements.Annonce;
import fr.siimop.serveur.sync.Evenements.Lieu;

class EvenementsTest {

    @SurChaqueBase
    void annonce_ce_que_ce_noeud_et_un_autre_valident_avec_leurs_lieux(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        for (Duration periode : List.of(Duration.ofMinutes(5), Duration.ofMillis(50))) {
            try (Evenements evenements = new Evenements(essai.base(), periode)) {
                BlockingQueue<Annonce> recues = new LinkedBlockingQueue<>();
                try (Evenements.Abonnement abonnement = evenements.abonner(recues::add)) {
                    assertThat(abonnement).isNotNull();
                    monde.nouvelInterne(monde.subdivisionA);
                    if (periode.toMinutes() > 0) {
                        evenements.annoncer(Long.MAX_VALUE);
                    }
                    Annonce annonce = Objects.requireNonNull(recues.poll(120, TimeUnit.SECONDS));
                    assertThat(annonce.seq()).isPositive().isEqualTo(evenements.dernier());
                    assertThat(annonce.lieux()).contains(new Lieu("interne", Monde.A));
                }
            }
        }
    }

    @SurChaqueBase
    void ce_qui_est_valide_de_pres_est_annonce_ensemble(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        try (Evenements evenements = new Evenements(essai.base(), Duration.ofMinutes(5))) {
            BlockingQueue<Annonce> recues = new LinkedBlockingQueue<>();
            evenements.abonner(recues::add);
            for (int i = 0; i < 20; i++) {
                monde.nouvelInterne(monde.subdivisionA);
            }
            for (int i = 0; i < 20; i++) {
                evenements.annoncer(Long.MAX_VALUE);
            }
            assertThat(recues.poll(120, TimeUnit.SECONDS)).isNotNull();
            assertThat(recues).hasSizeLessThan(20);
        }
    }

    @Test
    void ne_concerne_que_qui_lit_ce_qui_vient_ou_part_et_tous_quand_on_ne_sait_pas() {
        Droits droits = new Droits(Map.of("interne", Set.of("A")), Map.of());
        Annonce ailleurs = new Annonce(4, Set.of(new Lieu("interne", "B"), new Lieu("poste", "A")));
        assertThat(ailleurs.concerne(droits)).isFalse();
        assertThat(ailleurs.puis(new Annonce(5, Set.of(new Lieu("interne", "A")))))
                .returns(true, a -> a.concerne(droits)).returns(5L, Annonce::seq).returns(false,
                        Annonce::toucheLesDroits);
        assertThat(ailleurs.puis(new Annonce(6, Set.of()))).returns(true, a -> a.concerne(droits)).returns(true,
                Annonce::toucheLesDroits);
        assertThat(new Annonce(7, Set.of(new Lieu("fonction", "B"))).toucheLesDroits()).isTrue();
    }
}
