package fr.siimop.atelier.grille.saisie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class TsvTest {

    @Test
    void relit_ce_qu_il_ecrit() {
        List<List<String>> cellules = List.of(List.of("a\tb", "deux\nlignes", ""),
                List.of("\"cité\"", "été", "fin"));

        assertThat(Tsv.lire(Tsv.ecrire(cellules))).isEqualTo(cellules);
    }

    @Test
    void lit_ce_que_donne_un_tableur() {
        assertThat(Tsv.lire("1\t2\r\n3\t4\r\n")).containsExactly(List.of("1", "2"), List.of("3", "4"));
        assertThat(Tsv.lire("seul")).containsExactly(List.of("seul"));
        assertThat(Tsv.lire("")).isEmpty();
    }

    @Test
    void un_guillemet_que_rien_ne_ferme_n_avale_pas_la_suite() {
        assertThat(Tsv.lire("\"12 pouces\t1\nsuite\t2\n")).containsExactly(List.of("\"12 pouces", "1"),
                List.of("suite", "2"));
        assertThat(Tsv.lire("\"deux\nlignes\"\t\"dit \"\"oui\"\"\"\n")).containsExactly(
                List.of("deux\nlignes", "dit \"oui\""));
    }
}
