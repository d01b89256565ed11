package fr.siimop.modele.terrain;

import static fr.siimop.modele.echantillon.Echantillons.ETUDIANTE;
import static fr.siimop.modele.echantillon.Echantillons.INTERVENANT;
import static fr.siimop.modele.echantillon.Echantillons.RTS;
import static fr.siimop.modele.echantillon.Echantillons.TERRAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.echantillon.ContexteMemoire;

class ChangementRtsTest {

    private static final UUID NOUVELLE = new UUID(0, 77);
    private final ContexteMemoire contexte = ContexteMemoire.complet();

    private ChangementRts changer(UUID personne, LocalDate debut) {
        return ChangementRts.de(TERRAIN.id(), personne, debut, NOUVELLE, contexte);
    }

    @Test
    void le_nouveau_commence_le_lendemain_du_jour_ou_l_ancien_finit() {
        LocalDate debut = INTERVENANT.debut().plusMonths(3);
        ChangementRts changement = changer(ETUDIANTE.id(), debut);
        assertThat(changement.anomalies()).isEmpty();
        assertThat(changement.nouveau().debut()).isEqualTo(debut);
        assertThat(changement.nouveau().role()).isEqualTo(RoleIntervenant.RTS);
        assertThat(changement.termines()).singleElement().satisfies(ancien -> {
            assertThat(ancien.id()).isEqualTo(INTERVENANT.id());
            assertThat(ancien.debut()).isEqualTo(INTERVENANT.debut());
            assertThat(ancien.fin()).isEqualTo(debut.minusDays(1));
        });
    }

    @Test
    void un_terrain_sans_RTS_en_recoit_un_sans_rien_terminer() {
        contexte.sans(INTERVENANT);
        assertThat(changer(RTS.id(), LocalDate.of(2026, 11, 2)).termines()).isEmpty();
    }

    @Test
    void refuse_le_meme_RTS_et_une_date_anterieure_a_celle_de_l_actuel() {
        assertThat(changer(RTS.id(), INTERVENANT.debut().plusDays(1)).anomalies()).extracting(Anomalie::type)
                .containsExactly(AnomalieTerrain.RTS_DEJA);
        assertThat(changer(ETUDIANTE.id(), INTERVENANT.debut()).anomalies()).extracting(Anomalie::type)
                .containsExactly(AnomalieTerrain.RTS_PLUS_RECENT);
    }
}
