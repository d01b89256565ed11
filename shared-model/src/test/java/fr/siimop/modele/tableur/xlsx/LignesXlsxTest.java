package fr.siimop.modele.tableur.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.modele.tableur.Archive;
import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.LigneTableur;
import fr.siimop.modele.tableur.Lu;

class LignesXlsxTest {

    @TempDir
    private Path dossier;

    @Test
    void lit_ce_que_poi_ecrit() throws Exception {
        Path fichier = dossier.resolve("poi.xlsx");
        try (XSSFWorkbook classeur = new XSSFWorkbook(); OutputStream sortie = Files.newOutputStream(fichier)) {
            classeur.createSheet("Vide");
            XSSFSheet feuille = classeur.createSheet("Données");
            XSSFRow ligne = feuille.createRow(2);
            ligne.createCell(0).setCellValue("Hôpital « Nord » & Cie");
            ligne.createCell(1).setCellValue(10101715422.0);
            style(classeur, ligne.createCell(2), "dd/mm/yyyy").setCellValue(LocalDate.of(2027, 5, 3));
            ligne.createCell(3).setCellValue(true);
            ligne.createCell(5).setCellFormula("B3+0.5");
            style(classeur, ligne.createCell(6), "00000000").setCellValue(1_003_459);
            style(classeur, ligne.createCell(7), "yyyy-mm-dd hh:mm").setCellValue(LocalDateTime.of(2027, 5, 3, 14, 30));
            ligne.createCell(8).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA);
            ligne.createCell(9).setCellValue("  blancs\ngardés  ");
            classeur.getCreationHelper().createFormulaEvaluator().evaluateAll();
            classeur.write(sortie);
        }
        assertThat(Lu.lignes(fichier)).containsExactly(new LigneTableur(3, List.of(
                new Cellule.Texte("Hôpital « Nord » & Cie"), new Cellule.Nombre(10_101_715_422d, 0),
                new Cellule.Date(LocalDate.of(2027, 5, 3).atStartOfDay()), new Cellule.Booleen(true), Cellule.VIDE,
                new Cellule.Formule(new Cellule.Nombre(10_101_715_422.5, 0)), new Cellule.Nombre(1_003_459, 8),
                new Cellule.Date(LocalDateTime.of(2027, 5, 3, 14, 30)), new Cellule.Erreur("#N/A"),
                new Cellule.Texte("  blancs\ngardés  "))));
        assertThat(Lu.textes(fichier).getFirst()).contains("10101715422", "03/05/2027", "oui", "10101715422,5",
                "01003459", "03/05/2027 14:30:00");
    }

    private static XSSFCell style(XSSFWorkbook classeur, XSSFCell cellule, String format) {
        CellStyle style = classeur.createCellStyle();
        style.setDataFormat(classeur.createDataFormat().getFormat(format));
        cellule.setCellStyle(style);
        return cellule;
    }

    @Test
    void lit_les_textes_partages_enrichis_et_echappes() throws Exception {
        Path fichier = Archive.xlsx("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>")
                .avec("xl/chaines.xml",
                        "<?xml version='1.0'?><!-- a --- b --><sst><si><r><t>Mé</t></r><r><t>decine</t></r>"
                                + "<rPh><t>x</t></rPh></si><si><t>a_x000D_b_x005F_x&#233;<![CDATA[<&]]></t></si></sst>")
                .ecrire(dossier.resolve("f.xlsx"));
        assertThat(Lu.textes(fichier)).containsExactly(List.of("Médecine", "a\rb_xé<&"));
    }

    @Test
    void compte_les_jours_depuis_1900_et_depuis_1904() {
        assertThat(DatesXlsx.cellule(1, false).texte()).isEqualTo("01/01/1900");
        assertThat(DatesXlsx.cellule(61, false).texte()).isEqualTo("01/03/1900");
        assertThat(DatesXlsx.cellule(46_510, false).texte()).isEqualTo("03/05/2027");
        assertThat(DatesXlsx.cellule(45_048, true).texte()).isEqualTo("03/05/2027");
        assertThat(DatesXlsx.cellule(1e300, false)).isInstanceOf(Cellule.Nombre.class);
        assertThat(DatesXlsx.jour(LocalDate.of(2027, 5, 3))).isEqualTo(46_510);
        assertThat(DatesXlsx.jour(LocalDate.of(1900, 1, 1))).isEqualTo(1);
    }

    @Test
    void refuse_les_lignes_et_les_colonnes_qui_reculent() throws IOException {
        for (String feuille : List.of("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"2\"/>",
                "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>", "<row r=\"x\"/>",
                "<row><c t=\"s\"><v>9</v></c></row>", "<row><c><v>1,5</v></c></row>")) {
            Path fichier = Archive.xlsx(feuille).ecrire(dossier.resolve("f.xlsx"));
            assertThatThrownBy(() -> Lu.lignes(fichier)).isInstanceOfSatisfying(FichierRefuse.class,
                    e -> assertThat(e.anomalie().code()).isEqualTo("tableur.abime"));
        }
    }

    @Test
    void saute_les_feuilles_cachees() throws Exception {
        Path fichier = Archive.xlsx("<row><c><v>1</v></c></row>").avec("xl/workbook.xml",
                "<x:workbook xmlns:x='x' xmlns:r='r'><x:sheets><x:sheet name='a' state='hidden' r:id='rId1'/>"
                        + "</x:sheets></x:workbook>")
                .ecrire(dossier.resolve("f.xlsx"));
        assertThatThrownBy(() -> Lu.lignes(fichier)).isInstanceOfSatisfying(FichierRefuse.class,
                e -> assertThat(e.anomalie().code()).isEqualTo("tableur.sans_feuille"));
    }

    @Test
    void nomme_les_colonnes() throws IOException {
        for (int colonne : new int[]{0, 25, 26, 701, 702, 16_383}) {
            assertThat(ReferenceXlsx.colonne(ReferenceXlsx.nom(colonne) + "12")).isEqualTo(colonne);
        }
        assertThat(ReferenceXlsx.nom(16_383)).isEqualTo("XFD");
    }
}
