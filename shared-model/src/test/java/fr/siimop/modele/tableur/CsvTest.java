package fr.siimop.modele.tableur;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void lit_guillemets_separateurs_et_sauts_de_ligne_proteges() throws IOException {
        assertThat(lire("a,\"b,c\",\"d \"\"e\"\"\"\r\n\"f\ng\",,\n"))
                .containsExactly(List.of("a", "b,c", "d \"e\""), List.of("f\ng", "", ""));
    }

    @Test
    void passe_la_marque_et_les_lignes_vides_et_accepte_une_derniere_ligne_sans_fin() throws IOException {
        assertThat(lire("\uFEFFa,b\n\n\r\nc,d")).containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(lire("")).isEmpty();
        assertThat(lire("\"\"\n")).containsExactly(List.of(""));
    }

    @Test
    void refuse_ce_que_deux_lecteurs_comprendraient_autrement_et_dit_a_quelle_ligne() {
        assertThatThrownBy(() -> lire("a\nb\"c\n")).isInstanceOfSatisfying(CsvInvalide.class,
                e -> assertThat(e.ligne()).isEqualTo(2));
        assertThatThrownBy(() -> lire("\"a\"b\n")).isInstanceOf(CsvInvalide.class);
        assertThatThrownBy(() -> lire("a\n\"b\n\n")).isInstanceOfSatisfying(CsvInvalide.class,
                e -> assertThat(e.ligne()).isEqualTo(2));
        assertThatThrownBy(() -> lire("a\rb\n")).isInstanceOf(CsvInvalide.class);
        assertThatThrownBy(() -> Csv.lire(new ByteArrayInputStream("a\né\n".getBytes(ISO_8859_1))))
                .isInstanceOfSatisfying(CsvInvalide.class, e -> assertThat(e.ligne()).isEqualTo(2));
    }

    @Test
    void relit_ce_qu_il_ecrit() throws IOException {
        List<List<String>> lignes = List.of(List.of("", "é « x »", "a;b"), List.of("a,b", "\"", "\r\n"), List.of(""),
                List.of("\uFEFFx", "", ""));
        for (char separateur : new char[]{',', ';', '\t'}) {
            StringBuilder sortie = new StringBuilder();
            for (List<String> ligne : lignes) {
                Csv.ecrire(sortie, ligne, separateur);
            }
            assertThat(Csv.lire(flux(sortie.toString()), separateur)).isEqualTo(lignes);
        }
    }

    private static List<List<String>> lire(String texte) throws IOException {
        return Csv.lire(flux(texte));
    }

    private static InputStream flux(String texte) {
        return new ByteArrayInputStream(texte.getBytes(UTF_8));
    }
}
