package fr.siimop.serveur.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.agrement.EtatAgrement;
import fr.siimop.modele.agrement.TypeAgrement;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.sync.AnomalieSync;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.EtatTerrain;
import fr.siimop.modele.terrain.Terrain;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.SurChaqueBase;

/** One deletes a terrain while another creates an agrément on it: whoever is second is told. */
@Timeout(60)
class ReferencesRevuesTest {

    @SurChaqueBase
    void ce_qui_se_rattache_pendant_la_suppression_la_fait_refuser_ou_est_refuse(BaseDeTest essai) {
        Essai deux = new Essai(essai);
        List<String> suppression = deux.validerPendant(deux::supprimer, deux::rattacher);
        deux.verifier(suppression, deux.autre());
    }

    @SurChaqueBase
    void ce_qui_disparait_pendant_qu_on_s_y_rattache_le_fait_refuser_ou_est_refuse(BaseDeTest essai) {
        Essai deux = new Essai(essai);
        List<String> rattachement = deux.validerPendant(deux::rattacher, deux::supprimer);
        deux.verifier(deux.autre(), rattachement);
    }

    private static final class Essai {

        private final BaseDeTest base;
        private final Monde monde;
        private final Terrain terrain;
        private final Agrement agrement;
        private final AtomicReference<@Nullable CompletableFuture<List<String>>> autre = new AtomicReference<>();

        Essai(BaseDeTest base) {
            this.base = base;
            this.monde = new Monde(base.base());
            this.terrain = monde.ajouter(DescripteurTerrain.TERRAIN, new Terrain(monde.id(), "24000077", "Terrain visé",
                    monde.etablissement.id(), monde.des.id(), null, monde.subdivisionA.id(), true, null,
                    EtatTerrain.OUVERT));
            LocalDate debut = LocalDate.of(2026, 11, 2);
            this.agrement = new Agrement(monde.id(), "240000770001", terrain.id(), TypeAgrement.PRINCIPAL,
                    monde.des.id(), null, null, Phases.de(Phase.SOCLE, Phase.APPRO), 5, debut, debut.plusYears(5),
                    EtatAgrement.ACTIF, null);
        }

        List<Anomalie> supprimer(Unite unite) {
            return unite.supprimer(DescripteurTerrain.TERRAIN, terrain.id());
        }

        List<Anomalie> rattacher(Unite unite) {
            return unite.creer(DescripteurAgrement.AGREMENT, DescripteurAgrement.AGREMENT.ligne(agrement));
        }

        /** The second is begun once the first has written its rows, and ended if it can be before the first ends. */
        List<String> validerPendant(Function<Unite, List<Anomalie>> premier, Function<Unite, List<Anomalie>> second) {
            return executer(unite -> {
                List<Anomalie> anomalies = premier.apply(unite);
                unite.avantFin(tx -> {
                    if (autre.get() == null) {
                        CompletableFuture<List<String>> lance = CompletableFuture.supplyAsync(() -> executer(second));
                        autre.set(lance);
                        while (!lance.isDone() && !base.quelquunAttend()) {
                            Thread.onSpinWait();
                        }
                    }
                });
                return anomalies;
            });
        }

        List<String> autre() {
            CompletableFuture<List<String>> lance = autre.get();
            assertThat(lance).isNotNull();
            return lance.join();
        }

        private List<String> executer(Function<Unite, List<Anomalie>> travail) {
            return monde.ecriture.executer(monde.agent(Monde.A), Cause.SAISIE, travail).resultat().stream()
                    .filter(Anomalie::bloquante).map(Anomalie::code).toList();
        }

        void verifier(List<String> suppression, List<String> rattachement) {
            boolean supprime = suppression.isEmpty();
            if (supprime) {
                assertThat(rattachement).containsExactly(AnomalieValeur.REFERENCE_INCONNUE.code());
            } else {
                assertThat(suppression).containsExactly(AnomalieSync.ENCORE_UTILISEE.code());
                assertThat(rattachement).isEmpty();
            }
            assertThat(compter("terrain where id = '" + terrain.id() + "'")).isEqualTo(supprime ? 0 : 1);
            assertThat(compter("agrement where terrain = '" + terrain.id() + "'")).isEqualTo(supprime ? 0 : 1);
        }

        private int compter(String lignes) {
            return base.base().jdbi()
                    .withHandle(h -> h.createQuery("select count(*) from " + lignes).mapTo(Integer.class).one());
        }
    }
}
