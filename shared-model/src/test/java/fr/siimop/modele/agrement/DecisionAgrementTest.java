package fr.siimop.modele.agrement;

import static fr.siimop.modele.echantillon.Echantillons.AGREMENT;
import static fr.siimop.modele.echantillon.Echantillons.AUJOURDHUI;
import static fr.siimop.modele.echantillon.Echantillons.TERRAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class DecisionAgrementTest {

    @Test
    void une_fin_garde_tout_le_reste_et_prend_effet_le_lendemain() {
        Agrement fini = DecisionAgrement.FIN.appliquer(AGREMENT, AUJOURDHUI);
        assertThat(fini.etatAu(AUJOURDHUI)).isEqualTo(EtatALaDate.ACTIF);
        assertThat(fini.etatAu(AUJOURDHUI.plusDays(1))).isEqualTo(EtatALaDate.ECHU);
        assertThat(fini.terrain()).isEqualTo(AGREMENT.terrain());
        assertThat(fini.etat()).isEqualTo(AGREMENT.etat());
    }

    @Test
    void une_suspension_se_leve_un_retrait_non() {
        Agrement suspendu = DecisionAgrement.SUSPENSION.appliquer(AGREMENT, AUJOURDHUI);
        assertThat(suspendu.etatAu(AUJOURDHUI)).isEqualTo(EtatALaDate.SUSPENDU);
        assertThat(suspendu.dateEtat()).isEqualTo(AUJOURDHUI);
        assertThat(DecisionAgrement.REACTIVATION.convient(suspendu, AUJOURDHUI)).isTrue();
        assertThat(DecisionAgrement.SUSPENSION.convient(suspendu, AUJOURDHUI)).isFalse();
        assertThat(DecisionAgrement.REACTIVATION.appliquer(suspendu, AUJOURDHUI).etatAu(AUJOURDHUI))
                .isEqualTo(EtatALaDate.ACTIF);
        Agrement retire = DecisionAgrement.RETRAIT.appliquer(AGREMENT, AUJOURDHUI);
        assertThat(retire.etatAu(AUJOURDHUI)).isEqualTo(EtatALaDate.RETIRE);
        assertThat(DecisionAgrement.REACTIVATION.convient(retire, AUJOURDHUI)).isFalse();
    }

    @Test
    void le_numero_suivant_suit_le_plus_grand_du_terrain() {
        assertThat(DecisionAgrement.numeroSuivant(TERRAIN, List.of())).isEqualTo("240002120001");
        assertThat(DecisionAgrement.numeroSuivant(TERRAIN, List.of(AGREMENT))).isEqualTo("240002120006");
    }
}
