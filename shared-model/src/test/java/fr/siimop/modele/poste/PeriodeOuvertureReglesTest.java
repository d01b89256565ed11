package fr.siimop.modele.poste;

import static fr.siimop.modele.echantillon.Echantillons.PERIODE;
import static fr.siimop.modele.poste.DescripteurPeriodeOuverture.DEBUT;
import static fr.siimop.modele.poste.DescripteurPeriodeOuverture.FIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.echantillon.Echantillons;
import fr.siimop.modele.echantillon.Essai;

class PeriodeOuvertureReglesTest {

    private final Essai<PeriodeOuverture> periode = Essai.de(PERIODE);

    @Test
    void finit_avant_le_premier_jour_du_semestre() {
        LocalDate premier = Echantillons.MAI_2027.debut();
        assertThat(periode.avec(FIN, premier.minusDays(1)).anomalies()).isEmpty();
        assertThat(periode.avec(FIN, premier).anomalies()).containsExactly(
                FIN.anomalie(AnomaliePoste.PERIODE_APRES_LE_SEMESTRE, Echantillons.MAI_2027.libelle(), premier));
    }

    @Test
    void n_a_aucun_jour_en_commun_avec_une_autre_pour_les_memes_postes() {
        PeriodeOuverture voisine = new PeriodeOuverture(Echantillons.id(200), PERIODE.subdivision(),
                PERIODE.semestre(), PERIODE.specialite(), PERIODE.fin(), PERIODE.fin().plusDays(7));
        assertThat(periode.dans(c -> c.avec(voisine)).anomalies()).containsExactly(
                DEBUT.anomalie(AnomaliePoste.PERIODE_CHEVAUCHEE, voisine.debut(), voisine.fin()));
        assertThat(periode.avec(FIN, PERIODE.fin().minusDays(1)).dans(c -> c.avec(voisine)).anomalies()).isEmpty();
        PeriodeOuverture pourToutes = Essai.modifier(voisine, DescripteurPeriodeOuverture.SPECIALITE, null);
        assertThat(periode.dans(c -> c.avec(pourToutes)).anomalies()).isEmpty();
    }
}
