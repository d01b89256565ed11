package fr.siimop.modele.referentiel;

import static fr.siimop.modele.echantillon.Echantillons.LISTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.echantillon.Essai;

class ListesReferenceTest {

    static Stream<Entite> lignes() {
        return LISTES.parDescripteur().values().stream().flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("lignes")
    <E extends Entite> void chaque_ligne_passe_la_verification_et_ses_references_existent(E ligne) {
        assertThat(Essai.de(ligne).anomalies()).isEmpty();
    }

    @Test
    void compte_les_lignes_de_chaque_liste() {
        Map<String, Integer> comptes = LISTES.parDescripteur().entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().table(), e -> e.getValue().size()));
        assertThat(comptes).containsEntry("subdivision", 28).containsEntry("filiere", 3)
                .containsEntry("groupe_r2c", 13).containsEntry("des", 49).containsEntry("fst", 27)
                .containsEntry("option_des", 32).containsEntry("semestre", 31).containsEntry("region", 18);
        assertThat(LISTES.des()).filteredOn(des -> des.groupeR2c() != null).hasSize(44);
    }

    @Test
    void les_identifiants_viennent_du_code_et_ne_changent_pas() {
        assertThat(lignes().map(Entite::id)).doesNotHaveDuplicates();
        assertThat(LISTES.subdivisions()).allMatch(s -> s.id().equals(Identite.de("subdivision", s.code())));
        assertThat(Identite.de("des", "PED")).hasToString("1c5b4448-9987-3ea3-9635-4af1c91bce5a");
    }

    /** 2.9. */
    @Test
    void chaque_groupe_r2c_a_ses_des() {
        assertThat(LISTES.groupesR2c().stream().map(g -> g.numero() + " " + codes(g)))
                .containsExactly("1 CMF COR CPR NCU OPH ORL", "2 COT CPD CTC CVA CVD GYO URO", "3 ARE MIR MUR",
                        "4 ACP NUC RAI", "5 BM GEN", "6 MLE MTR SPU", "7 EDN GYM", "8 ALL DVE GER MII MIT RHU",
                        "9 MPR NEU PSY", "10 HEM HGE ONC", "11 PED", "12 MCA MVA NEP PNE", "13 MGE");
    }

    private static String codes(GroupeR2c groupe) {
        return LISTES.des().stream().filter(des -> groupe.id().equals(des.groupeR2c())).map(Des::code).sorted()
                .collect(Collectors.joining(" "));
    }

    @Test
    void la_maquette_depend_de_la_promotion() {
        assertThat(duree("PSY", 2021)).isEqualTo("2/4/2");
        assertThat(duree("PSY", 2022)).isEqualTo("4/4/2");
        assertThat(duree("MGE", 2022)).isEqualTo("2/4/0");
        assertThat(duree("MGE", 2023)).isEqualTo("2/4/2");
        assertThat(duree("CVD", 2026)).isEqualTo("2/6/4");
        assertThat(duree("BM", 2017)).isEqualTo("4/2/2");
    }

    @Test
    void chaque_des_a_une_maquette_pour_la_promotion_de_2026_et_sa_duree_est_celle_du_des() {
        assertThat(LISTES.des()).allSatisfy(des -> {
            Maquette maquette = maquette(des.code(), 2026);
            int semestres = Stream.of(Phase.values()).mapToInt(maquette::semestres).sum();
            assertThat(semestres).isEqualTo(des.annees() * 2);
        });
    }

    private static String duree(String des, int promotion) {
        Maquette maquette = maquette(des, promotion);
        return maquette.semestresSocle() + "/" + maquette.semestresAppro() + "/" + maquette.semestresConso();
    }

    private static Maquette maquette(String des, int promotion) {
        return LISTES.maquettes().stream()
                .filter(m -> m.des().equals(Identite.de("des", des)) && m.concerne(promotion)).findFirst()
                .orElseThrow();
    }

    @Test
    void les_semestres_se_suivent_sans_trou_du_lundi_au_dimanche() {
        List<Semestre> semestres = LISTES.semestres();
        assertThat(semestres).extracting(Semestre::debut).allMatch(jour -> jour.getDayOfWeek() == DayOfWeek.MONDAY);
        for (int i = 1; i < semestres.size(); i++) {
            assertThat(semestres.get(i).debut()).isEqualTo(semestres.get(i - 1).fin().plusDays(1));
        }
        assertThat(semestres.getFirst().libelle()).isEqualTo("Novembre 2017");
        assertThat(semestres.getLast().libelle()).isEqualTo("Novembre 2032");
        Semestre mai2027 = semestres.stream().filter(s -> s.code().equals("2027-05")).findFirst().orElseThrow();
        assertThat(mai2027.debut()).isEqualTo(LocalDate.of(2027, 5, 3));
    }

    @Test
    void les_codes_sont_uniques_dans_chaque_liste() {
        for (DescripteurEntite<?> descripteur : LISTES.parDescripteur().keySet()) {
            assertThat(descripteur.cle()).isNotEmpty();
        }
        assertThat(LISTES.des().stream().collect(Collectors.toMap(Des::code, Function.identity()))).hasSize(49);
    }
}
