package fr.siimop.modele.terrain;

import static fr.siimop.modele.echantillon.Echantillons.AUJOURDHUI;
import static fr.siimop.modele.echantillon.Echantillons.ETABLISSEMENT;
import static fr.siimop.modele.echantillon.Echantillons.ETUDIANT;
import static fr.siimop.modele.echantillon.Echantillons.INTERVENANT;
import static fr.siimop.modele.echantillon.Echantillons.RTS;
import static fr.siimop.modele.echantillon.Echantillons.TERRAIN;
import static fr.siimop.modele.echantillon.Echantillons.URGENCES;
import static fr.siimop.modele.echantillon.Echantillons.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.echantillon.Essai;
import fr.siimop.modele.identifiant.AnomalieIdentifiant;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.referentiel.DescripteurEtablissement;

class TerrainReglesTest {

    @Test
    void refuse_une_option_d_une_autre_specialite() {
        assertThat(Essai.de(TERRAIN).avec(DescripteurTerrain.SPECIALITE_APPEL, URGENCES.id()).codes())
                .containsExactly(AnomalieTerrain.OPTION_AUTRE_DES);
    }

    @Test
    void signale_un_terrain_sans_rts_en_cours() {
        Essai<Terrain> sans = Essai.de(TERRAIN).dans(c -> c.sans(INTERVENANT));
        assertThat(sans.codes()).containsExactly(AnomalieTerrain.SANS_RTS);
        assertThat(sans.anomalies()).noneMatch(Anomalie::bloquante);
        Intervenant ancien = Essai.modifier(INTERVENANT, DescripteurIntervenant.FIN, AUJOURDHUI.minusDays(1));
        assertThat(Essai.de(TERRAIN).dans(c -> c.avec(ancien)).codes()).containsExactly(AnomalieTerrain.SANS_RTS);
    }

    @Test
    void dit_qui_repond_du_terrain_aujourd_hui_et_comment_lui_ecrire() {
        assertThat(rts(Essai.de(TERRAIN))).isEqualTo("AULNE Violette, violette.aulne@chu-tours.exemple.fr");
        assertThat(rts(Essai.de(TERRAIN).dans(c -> c.sans(RTS)))).isEqualTo("inconnu ici, null");
        Intervenant ancien = Essai.modifier(INTERVENANT, DescripteurIntervenant.FIN, AUJOURDHUI.minusDays(1));
        assertThat(rts(Essai.de(TERRAIN).dans(c -> c.avec(ancien)))).isEqualTo("null, null");
    }

    private static String rts(Essai<Terrain> essai) {
        return essai.dit(RtsActuel.NOM) + ", " + essai.dit(RtsActuel.EMAIL);
    }

    @Test
    void un_terrain_ferme_n_a_pas_besoin_de_rts() {
        assertThat(Essai.de(TERRAIN).avec(DescripteurTerrain.ETAT, EtatTerrain.FERME)
                .dans(c -> c.sans(INTERVENANT)).anomalies()).isEmpty();
    }

    @Test
    void signale_un_rts_dont_l_adresse_manque_ou_est_provisoire() {
        assertThat(Essai.de(TERRAIN).dans(c -> c.avec(Essai.modifier(RTS, DescripteurPersonne.EMAIL, null))).codes())
                .containsExactly(AnomalieTerrain.RTS_SANS_EMAIL);
        assertThat(Essai.de(TERRAIN).dans(c -> c.avec(Essai.modifier(RTS, DescripteurPersonne.EMAIL,
                "violette.aulne@a_corriger.exemple.fr"))).codes()).containsExactly(AnomalieTerrain.RTS_SANS_EMAIL);
    }

    @Test
    void signale_un_terrain_dont_l_etablissement_est_a_corriger() {
        var sale = Essai.modifier(Essai.modifier(ETABLISSEMENT, DescripteurEtablissement.FINESS, null),
                DescripteurEtablissement.SIRET, null);
        assertThat(Essai.de(TERRAIN).dans(c -> c.avec(sale)).codes())
                .containsExactly(AnomalieTerrain.ETABLISSEMENT_A_CORRIGER);
    }

    @Test
    void refuse_un_numero_mal_forme_a_la_saisie() {
        assertThat(Essai.de(TERRAIN).avec(DescripteurTerrain.NUMERO, "2400021").codes())
                .containsExactly(AnomalieIdentifiant.NUMERO_TERRAIN_FORME);
    }

    @Test
    void refuse_deux_rts_en_meme_temps_mais_accepte_une_succession() {
        Intervenant second = new Intervenant(id(900), TERRAIN.id(), ETUDIANT.id(), RoleIntervenant.RTS,
                LocalDate.of(2027, 1, 1), null);
        assertThat(Essai.de(second).codes()).containsExactly(AnomalieTerrain.DEUX_RTS);
        assertThat(Essai.de(second).avec(DescripteurIntervenant.ROLE, RoleIntervenant.SECOND_RTS).anomalies())
                .isEmpty();
        Intervenant clos = Essai.modifier(INTERVENANT, DescripteurIntervenant.FIN, LocalDate.of(2026, 12, 31));
        assertThat(Essai.de(second).dans(c -> c.avec(clos)).anomalies()).isEmpty();
    }

    @Test
    void refuse_un_intervenant_qui_part_avant_d_arriver() {
        assertThat(Essai.de(INTERVENANT).avec(DescripteurIntervenant.FIN, LocalDate.of(2020, 1, 1)).codes())
                .containsExactly(AnomalieValeur.DATES_INVERSEES);
    }
}
