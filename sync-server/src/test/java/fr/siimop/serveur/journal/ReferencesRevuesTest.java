package fr.siimop.serveur.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

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

/** One deletes a terrain while another creates an agrément on it: one of them is refused, and told why. */
@Timeout(60)
class ReferencesRevuesTest {

    @SurChaqueBase
    void on_se_rattache_a_une_ligne_pendant_sa_suppression(BaseDeTest base) {
        Essai essai = new Essai(base);
        DeuxUnites deux = DeuxUnites.executer(base, essai.monde, essai.auteur, essai::supprimer, essai::rattacher);
        essai.verifier(deux.premiere(), deux.seconde());
    }

    @SurChaqueBase
    void une_ligne_est_supprimee_pendant_qu_on_s_y_rattache(BaseDeTest base) {
        Essai essai = new Essai(base);
        DeuxUnites deux = DeuxUnites.executer(base, essai.monde, essai.auteur, essai::rattacher, essai::supprimer);
        essai.verifier(deux.seconde(), deux.premiere());
    }

    private static final class Essai {

        private static final LocalDate DEBUT = LocalDate.of(2026, 11, 2);

        private final BaseDeTest base;
        private final Monde monde;
        private final Auteur auteur;
        private final Terrain terrain;
        private final Agrement agrement;

        Essai(BaseDeTest base) {
            this.base = base;
            this.monde = new Monde(base.base());
            this.auteur = monde.agent(Monde.A);
            this.terrain = monde.ajouter(DescripteurTerrain.TERRAIN, new Terrain(monde.id(), "24000077", "Terrain visé",
                    monde.etablissement.id(), monde.des.id(), null, monde.subdivisionA.id(), true, null,
                    EtatTerrain.OUVERT));
            this.agrement = new Agrement(monde.id(), "240000770001", terrain.id(), TypeAgrement.PRINCIPAL,
                    monde.des.id(), null, null, Phases.de(Phase.SOCLE, Phase.APPRO), 5, DEBUT, DEBUT.plusYears(5),
                    EtatAgrement.ACTIF, null);
        }

        List<Anomalie> supprimer(Unite unite) {
            return unite.supprimer(DescripteurTerrain.TERRAIN, terrain.id());
        }

        List<Anomalie> rattacher(Unite unite) {
            return unite.creer(DescripteurAgrement.AGREMENT, DescripteurAgrement.AGREMENT.ligne(agrement));
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
