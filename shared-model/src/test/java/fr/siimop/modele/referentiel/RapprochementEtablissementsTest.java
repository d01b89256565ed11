package fr.siimop.modele.referentiel;

import static fr.siimop.modele.echantillon.Echantillons.TOURS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.identifiant.Finess;
import fr.siimop.modele.referentiel.RapprochementEtablissements.Candidat;

class RapprochementEtablissementsTest {

    private static Etablissement etablissement(long id, String libelle, String finess, String ville, Source source) {
        return new Etablissement(new UUID(0, id), libelle, finess, null, TypeEtablissement.CH, null, null, ville,
                TOURS.id(), source);
    }

    private static final Etablissement VALBRENNE = etablissement(1, "Centre hospitalier de Valbrenne", "370000481",
            "Valbrenne", Source.OPEN_DATA);
    private static final Etablissement SAINT_AUBIN = etablissement(2, "CH Saint-Aubin", "280000134", "Saint-Aubin",
            Source.OPEN_DATA);

    private static List<Candidat> candidats(Etablissement cherche) {
        return RapprochementEtablissements.candidats(cherche, List.of(VALBRENNE, SAINT_AUBIN, cherche), 5);
    }

    @Test
    void reconnait_un_nom_ecrit_autrement_dans_la_meme_ville() {
        assertThat(candidats(etablissement(9, "HOPITAL DE VALBRENNE", null, "valbrenne", Source.IMOTEP)))
                .singleElement().satisfies(candidat -> {
                    assertThat(candidat.etablissement()).isEqualTo(VALBRENNE);
                    assertThat(candidat.raisons()).containsExactly("même nom", "même ville");
                });
    }

    @Test
    void reconnait_le_meme_numero_ecrit_avec_des_espaces() {
        assertThat(candidats(etablissement(9, "Autre nom", "37 000 0481", null, Source.IMOTEP)))
                .extracting(Candidat::etablissement).containsExactly(VALBRENNE);
    }

    @Test
    void reconnait_un_numero_mal_tape_ou_coupe() {
        for (String fautif : List.of("370000418", "37000481", "370000491", "37000048", "70000481")) {
            assertThat(candidats(etablissement(9, "Autre nom", fautif, null, Source.IMOTEP))).as(fautif)
                    .singleElement().satisfies(candidat -> {
                        assertThat(candidat.etablissement()).isEqualTo(VALBRENNE);
                        assertThat(candidat.raisons()).containsExactly("FINESS proche");
                    });
        }
        assertThat(candidats(etablissement(9, "Autre nom", "370000492", null, Source.IMOTEP))).isEmpty();
        assertThat(candidats(etablissement(9, "Autre nom", "370000492", "Valbrenne", Source.IMOTEP))).singleElement()
                .satisfies(c -> assertThat(c.raisons()).containsExactly("FINESS proche", "même ville"));
        // what is in the middle of a number is in many; a beginning needs something else in common
        assertThat(candidats(etablissement(9, "Autre nom", "70000", null, Source.IMOTEP))).isEmpty();
        assertThat(candidats(etablissement(9, "Autre nom", "37000", null, Source.IMOTEP))).isEmpty();
        // four digits say nothing; another right number is another place
        assertThat(candidats(etablissement(9, "Autre nom", "3700", null, Source.IMOTEP))).isEmpty();
        assertThat(candidats(etablissement(9, "Autre nom", Finess.avecCle("37000049"), null, Source.IMOTEP))).isEmpty();
    }

    @Test
    void ne_propose_pas_ce_qui_n_a_que_la_ville_ou_rien_en_commun() {
        assertThat(candidats(etablissement(9, "Cabinet du Mail", null, "Valbrenne", Source.IMOTEP))).isEmpty();
        assertThat(candidats(etablissement(9, "EHPAD Les Glycines", null, "Tours", Source.IMOTEP))).isEmpty();
    }

    @Test
    void met_apres_les_autres_ceux_d_un_autre_territoire() {
        UUID ailleurs = new UUID(9, 9);
        Etablissement loin = new Etablissement(new UUID(0, 3), "CH de Puybrenne", "340000017", null,
                TypeEtablissement.CH, null, "34120", "Puybrenne", ailleurs, Source.OPEN_DATA);
        Etablissement voisin = new Etablissement(new UUID(0, 4), "CH de Puybrenne", "370000028", null,
                TypeEtablissement.CLINIQUE, null, "37100", null, ailleurs, Source.OPEN_DATA);
        Etablissement cherche = new Etablissement(new UUID(0, 9), "CH DE PUYBRENNE", null, null,
                TypeEtablissement.CH, null, "37220", "Puybrenne", TOURS.id(), Source.IMOTEP);
        assertThat(RapprochementEtablissements.candidats(cherche, List.of(loin, voisin), 5))
                .extracting(Candidat::etablissement).containsExactly(voisin, loin);
        assertThat(RapprochementEtablissements.memeTerritoire(cherche, voisin)).isTrue();
        assertThat(RapprochementEtablissements.memeTerritoire(cherche, loin)).isFalse();
    }
}
