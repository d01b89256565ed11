package fr.siimop.modele.tableur.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.LigneTableur;
import fr.siimop.modele.tableur.Lu;

class LignesCsvTest {

    @TempDir
    private Path dossier;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void reconnait_l_encodage_et_le_separateur(String encodage) throws Exception {
        for (String separateur : List.of(";", ",", "\t", "|")) {
            String texte = String.join(separateur, "Numéro", "Libellé", "Date") + "\r\n"
                    + String.join(separateur, "01003459", "\"Chirurgie, “œil”; nez\"", "3/5/2027") + "\r\n";
            assertThat(Lu.textes(ecrire(texte.getBytes(Charset.forName(encodage))))).containsExactly(
                    List.of("Numéro", "Libellé", "Date"), List.of("01003459", "Chirurgie, “œil”; nez", "3/5/2027"));
        }
    }

    @Test
    void saute_la_marque_d_ordre_des_octets() throws Exception {
        assertThat(Lu.textes(ecrire("\uFEFFa;é\n1;2\n".getBytes(StandardCharsets.UTF_8)))).first()
                .isEqualTo(List.of("a", "é"));
        assertThat(Lu.textes(ecrire("\uFEFFa;é\n1;2\n".getBytes(StandardCharsets.UTF_16LE)))).first()
                .isEqualTo(List.of("a", "é"));
    }

    @Test
    void garde_le_numero_de_la_ligne_apres_des_lignes_vides_et_des_cellules_sur_deux_lignes() throws Exception {
        List<LigneTableur> lignes = Lu.lignes(texte("a;b\n\n;;\n\"1\n\"\"2\"\"\";5\" x\nfin;\n"));
        assertThat(lignes).extracting(LigneTableur::numero).containsExactly(1, 4, 6);
        assertThat(lignes.get(1).cellule(0).texte()).isEqualTo("1\n\"2\"");
        assertThat(lignes.get(1).cellule(1).texte()).isEqualTo("5\" x");
        assertThat(lignes.get(2).cellule(7).vide()).isTrue();
    }

    @Test
    void obeit_a_la_ligne_sep_et_lit_les_fins_de_ligne_des_vieux_macintosh() throws Exception {
        assertThat(Lu.textes(texte("sep=|\r\na;b|c\r\n"))).containsExactly(List.of("a;b", "c"));
        assertThat(Lu.textes(texte("a;b\rc;d\r"))).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void lit_une_seule_colonne() throws Exception {
        assertThat(Lu.textes(texte("numero\n0100\n"))).containsExactly(List.of("numero"), List.of("0100"));
    }

    @Test
    void dit_la_ligne_d_un_guillemet_jamais_ferme_et_d_un_octet_nul() {
        assertThatThrownBy(() -> Lu.textes(texte("a;b\n1;\"2\n3;4\n"))).isInstanceOfSatisfying(FichierRefuse.class,
                e -> assertThat(e.phrase()).contains("n’est pas fermé").contains("(ligne 2)"));
        assertThatThrownBy(() -> Lu.textes(texte("a;bcdef\n1;\0\n"))).isInstanceOfSatisfying(FichierRefuse.class,
                e -> assertThat(e.phrase()).contains("n’est pas du texte (ligne 2)"));
        assertThatThrownBy(() -> Lu.textes(ecrire(new byte[]{'a', ';', (byte) 0x81, 'b', '\n'})))
                .isInstanceOfSatisfying(FichierRefuse.class,
                        e -> assertThat(e.anomalie().code()).isEqualTo("tableur.encodage"));
    }

    @Test
    void neutralise_les_formules_et_les_relit_telles_quelles() {
        for (String formule : List.of("=1+1", "+A1", "-cmd", "@SUM(1)", "\t=1", "-1+2", "+33-6", "-", "'=1", "''@a")) {
            assertThat(NeutralisationCsv.neutraliser(formule)).isEqualTo("'" + formule);
            assertThat(NeutralisationCsv.retablir("'" + formule)).isEqualTo(formule);
        }
        for (String anodin : List.of("", "-12,5", "+33 6 12 34 56 78", "'80", "L'eau", "1=1", "-3", "'")) {
            assertThat(NeutralisationCsv.neutraliser(anodin)).isEqualTo(anodin);
            assertThat(NeutralisationCsv.retablir(anodin)).isEqualTo(anodin);
        }
    }

    private Path texte(String texte) throws IOException {
        return ecrire(texte.getBytes(StandardCharsets.UTF_8));
    }

    private Path ecrire(byte[] octets) throws IOException {
        return Files.write(dossier.resolve("f.csv"), octets);
    }
}
