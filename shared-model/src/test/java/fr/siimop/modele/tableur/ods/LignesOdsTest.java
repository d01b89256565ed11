package fr.siimop.modele.tableur.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.modele.tableur.Archive;
import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.LigneTableur;
import fr.siimop.modele.tableur.Lu;

class LignesOdsTest {

    @TempDir
    private Path dossier;

    @Test
    void lit_les_types_les_repetitions_et_les_paragraphes() throws Exception {
        Path fichier = Archive.ods("""
                <table:table-column table:number-columns-repeated="16384"/>
                <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="9"/>\
                </table:table-row>
                <table:table-header-rows><table:table-row table:number-rows-repeated="2">
                <table:table-cell office:value-type="string"><office:annotation><text:p>caché</text:p>\
                </office:annotation><text:p>un<text:s text:c="2"/>d<text:span>eu</text:span>x</text:p>\
                <text:p>trois</text:p></table:table-cell>
                <table:covered-table-cell/>
                <table:table-cell office:value-type="float" office:value="1003459" calcext:value-type="float"\
                 table:number-columns-repeated="2"><text:p>01003459</text:p></table:table-cell>
                <table:table-cell office:value-type="date" office:date-value="2027-05-03"><text:p>x</text:p>\
                </table:table-cell>
                <table:table-cell office:value-type="boolean" office:boolean-value="true"/>
                <table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/>
                <table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#REF!</text:p>\
                </table:table-cell>
                <table:table-cell table:number-columns-repeated="16376"/></table:table-row></table:table-header-rows>
                <table:table-row table:number-rows-repeated="1048571"><table:table-cell/></table:table-row>""")
                .ecrire(dossier.resolve("f.ods"));
        List<Cellule> attendues = List.of(new Cellule.Texte("un  deux\ntrois"), Cellule.VIDE,
                new Cellule.Nombre(1_003_459, 8), new Cellule.Nombre(1_003_459, 8),
                new Cellule.Date(java.time.LocalDate.of(2027, 5, 3).atStartOfDay()), new Cellule.Booleen(true),
                new Cellule.Formule(new Cellule.Nombre(2, 0)), new Cellule.Erreur("#REF!"));
        assertThat(Lu.lignes(fichier)).containsExactly(new LigneTableur(4, attendues),
                new LigneTableur(5, attendues));
        assertThat(attendues.get(2).texte()).isEqualTo("01003459");
    }

    @Test
    void saute_les_feuilles_vides_et_les_feuilles_cachees() throws Exception {
        Path fichier = Archive.ods("").avec("content.xml", """
                <d xmlns:table="t" xmlns:style="s"><style:style style:name="ta2"><style:table-properties\
                 table:display="false"/></style:style><b><spreadsheet><table:table table:name="a"/>\
                <table:table table:name="b" table:style-name="ta2"><table:table-row><c><p>non</p></c></table:table-row>\
                </table:table><table:table table:name="c"><table:table-row><c><p>oui</p></c></table:table-row>\
                </table:table><table:table table:name="d"><table:table-row><c><p>non</p></c></table:table-row>\
                </table:table></spreadsheet></b></d>""").ecrire(dossier.resolve("f.ods"));
        assertThat(Lu.textes(fichier)).containsExactly(List.of("oui"));
    }

    @Test
    void refuse_une_repetition_qui_remplirait_la_memoire() throws Exception {
        Path fichier = Archive.ods("""
                <table:table-row table:number-rows-repeated="1048576"><table:table-cell\
                 table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>""")
                .ecrire(dossier.resolve("f.ods"));
        assertThatThrownBy(() -> Lu.lignes(fichier)).isInstanceOfSatisfying(FichierRefuse.class,
                e -> assertThat(e.anomalie().code()).isEqualTo("tableur.trop_grand"));
    }
}
