package fr.siimop.modele.tableur.fichier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.ColonneTableur;
import fr.siimop.modele.tableur.ColonneTableur.Nature;
import fr.siimop.modele.tableur.EcritureTableur;
import fr.siimop.modele.tableur.FormatTableur;
import fr.siimop.modele.tableur.LignesTableur;
import fr.siimop.modele.tableur.PlanTableur;
import fr.siimop.modele.tableur.csv.EcrivainCsv.Usage;

/** A file sent back to who made it: coloured cells that say why, and that an import reads as if they said nothing. */
class AnnotationsTest {

    private static final String POURQUOI = "« 990003080018 » n’existe pas.\nPrendre <930003080018> & rien d’autre.";

    @TempDir
    private Path dossier;

    private Path ecrire(FormatTableur format) throws Exception {
        Path fichier = dossier.resolve("annote" + format.extension());
        PlanTableur plan = PlanTableur.annote("Activités", List.of(
                new ColonneTableur("Agrément", 130, Nature.TEXTE, List.of()),
                new ColonneTableur("Durée", 80, Nature.TEXTE, List.of())));
        try (EcritureTableur ecriture = CreationTableur.creer(format, Files.newOutputStream(fichier), plan,
                Usage.TABLEUR)) {
            ecriture.ligne(List.of(new Cellule.Annotee(Cellule.texte("990003080018"), POURQUOI, false),
                    new Cellule.Annotee(new Cellule.Nombre(12, 0), "Est-ce 12 mois ?", true)));
            ecriture.ligne(List.of(new Cellule.Annotee(Cellule.VIDE, "Manque", false), Cellule.texte("6")));
        }
        return fichier;
    }

    @ParameterizedTest
    @EnumSource
    void une_cellule_annotee_se_relit_comme_une_autre(FormatTableur format) throws Exception {
        try (LignesTableur lignes = LectureTableur.ouvrir(ecrire(format))) {
            assertThat(lignes.suivante().cellules()).extracting(Cellule::texte).containsExactly("Agrément", "Durée");
            assertThat(lignes.suivante().cellules()).extracting(Cellule::texte).containsExactly("990003080018", "12");
            assertThat(lignes.suivante().cellules()).extracting(Cellule::texte).containsExactly("", "6");
        }
    }

    @Test
    void excel_montre_la_couleur_et_le_commentaire() throws Exception {
        try (InputStream octets = Files.newInputStream(ecrire(FormatTableur.XLSX));
                XSSFWorkbook classeur = new XSSFWorkbook(octets)) {
            XSSFCell faute = classeur.getSheetAt(0).getRow(1).getCell(0);
            assertThat(faute.getCellComment().getString().getString()).isEqualTo(POURQUOI);
            assertThat(faute.getCellStyle().getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFFDD5D0");
            XSSFCell question = classeur.getSheetAt(0).getRow(1).getCell(1);
            assertThat(question.getCellComment().getString().getString()).isEqualTo("Est-ce 12 mois ?");
            assertThat(question.getCellStyle().getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFFFE7B8");
            assertThat(classeur.getSheetAt(0).getRow(2).getCell(0).getCellComment()).isNotNull();
            assertThat(classeur.getSheetAt(0).getRow(2).getCell(1).getCellComment()).isNull();
        }
    }

    @Test
    void libreoffice_montre_la_couleur_et_le_commentaire() throws Exception {
        try (ZipFile archive = new ZipFile(ecrire(FormatTableur.ODS).toFile());
                InputStream contenu = archive.getInputStream(archive.getEntry("content.xml"))) {
            assertThat(new String(contenu.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<table:table-cell table:style-name=\"faute\" office:value-type=\"string\">"
                            + "<office:annotation><text:p>« 990003080018 » n’existe pas.</text:p>")
                    .contains("style:name=\"question\"", "fo:background-color=\"#fdd5d0\"");
        }
    }
}
