package fr.siimop.modele.tableur.fichier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.SpreadSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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
import fr.siimop.modele.tableur.Lu;
import fr.siimop.modele.tableur.PlanTableur;
import fr.siimop.modele.tableur.csv.EcrivainCsv.Usage;

class EcritureTest {

    private static final PlanTableur PLAN = PlanTableur.simple("Agréments & postes", List.of(
            new ColonneTableur("Numéro", 110, Nature.TEXTE, List.of()),
            new ColonneTableur("Places", 80, Nature.NOMBRE, List.of()),
            new ColonneTableur("Début", 90, Nature.DATE, List.of()),
            new ColonneTableur("Décalé", 70, Nature.TEXTE, List.of("oui", "non"))));

    @TempDir
    private Path dossier;

    @ParameterizedTest
    @EnumSource
    void ce_qui_est_ecrit_se_relit_tel_quel(FormatTableur format) throws Exception {
        long graine = Long.getLong("siimop.graine", System.nanoTime());
        System.out.println("EcritureTest, -Dsiimop.graine=" + graine);
        Random hasard = new Random(graine);
        List<List<String>> attendus = new ArrayList<>(List.of(PLAN.titres()));
        Path fichier = dossier.resolve("f" + format.extension());
        try (EcritureTableur ecriture = CreationTableur.creer(format, Files.newOutputStream(fichier), PLAN,
                Usage.TABLEUR)) {
            for (int i = 0; i < 500; i++) {
                List<Cellule> ligne = List.of(Cellule.texte("n" + texte(hasard)),
                        new Cellule.Nombre(hasard.nextInt(100), 0),
                        new Cellule.Date(LocalDate.of(1900 + hasard.nextInt(200), 5, 3).atStartOfDay()
                                .plusSeconds(hasard.nextBoolean() ? 0 : hasard.nextInt(86_400))),
                        new Cellule.Booleen(hasard.nextBoolean()));
                ecriture.ligne(ligne);
                attendus.add(ligne.stream().map(Cellule::texte).toList());
            }
        }
        assertThat(Lu.textes(fichier)).isEqualTo(attendus);
    }

    private static String texte(Random hasard) {
        String lettres = "aé_x005F_x00  \t\n&<>\"';,=+-@0\u00a0œ\uD83D\uDE00|";
        return hasard.ints(hasard.nextInt(12), 0, lettres.codePointCount(0, lettres.length()))
                .mapToObj(i -> Character.toString(lettres.codePointAt(lettres.offsetByCodePoints(0, i))))
                .collect(java.util.stream.Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource
    void les_identifiants_les_dates_et_les_formules_gardent_leur_nature(FormatTableur format) throws Exception {
        Path fichier = dossier.resolve("f" + format.extension());
        List<Cellule> ligne = List.of(Cellule.texte("=1+1"), new Cellule.Nombre(3, 0),
                new Cellule.Date(LocalDateTime.of(2027, 5, 3, 0, 0)), new Cellule.Booleen(true));
        List<Cellule> autre = List.of(Cellule.texte("01003459"), Cellule.VIDE, Cellule.VIDE,
                new Cellule.Booleen(false));
        try (EcritureTableur ecriture = CreationTableur.creer(format, Files.newOutputStream(fichier), PLAN,
                Usage.PROGRAMME)) {
            ecriture.ligne(ligne);
            ecriture.ligne(autre);
        }
        assertThat(Lu.textes(fichier).get(1)).startsWith("=1+1", "3").endsWith("oui");
        assertThat(Lu.textes(fichier).get(2)).isEqualTo(List.of("01003459", "", "", "non"));
        if (format == FormatTableur.CSV) {
            assertThat(fichier)
                    .hasContent("Numéro,Places,Début,Décalé\r\n'=1+1,3,2027-05-03,oui\r\n01003459,,,non\r\n");
        }
    }

    @Test
    void poi_lit_le_classeur_avec_son_en_tete_fige_et_ses_listes() throws Exception {
        Path fichier = modele(FormatTableur.XLSX);
        try (InputStream octets = Files.newInputStream(fichier); XSSFWorkbook classeur = new XSSFWorkbook(octets)) {
            XSSFSheet feuille = classeur.getSheetAt(0);
            assertThat(feuille.getSheetName()).isEqualTo("Modèle");
            assertThat(feuille.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat(feuille.getMergedRegions()).extracting(Object::toString).singleElement().asString()
                    .contains("A1:B1");
            assertThat(feuille.getDataValidations()).singleElement()
                    .satisfies(v -> assertThat(v.getRegions().getCellRangeAddresses()[0].formatAsString())
                            .isEqualTo("D3:D10000"));
            assertThat(feuille.getRow(2).getCell(0).getStringCellValue()).isEqualTo("01003459");
            assertThat(feuille.getRow(2).getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(feuille.getRow(2).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(DateUtil.isCellDateFormatted(feuille.getRow(2).getCell(2))).isTrue();
            assertThat(feuille.getRow(2).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2027, 5, 3));
            assertThat(classeur.getSheetAt(1).getRow(0).getCell(0).getStringCellValue()).isEqualTo("À lire");
            assertThat(classeur.isSheetHidden(2)).isTrue();
        }
    }

    @Test
    void sods_lit_le_classeur() throws Exception {
        SpreadSheet classeur = new SpreadSheet(modele(FormatTableur.ODS).toFile());
        Range donnees = classeur.getSheet("Modèle").getRange(2, 0, 1, 4);
        assertThat(donnees.getValues()[0]).startsWith("01003459", 3.0, LocalDate.of(2027, 5, 3));
        assertThat(classeur.getSheet("Mode d’emploi").getRange(0, 0).getValue()).isEqualTo("À lire");
    }

    private Path modele(FormatTableur format) throws Exception {
        Path fichier = dossier.resolve("modele" + format.extension());
        PlanTableur plan = new PlanTableur("Modèle", List.of("POSTE", "", "DATES", "ÉTAT"), PLAN.colonnes(),
                List.of(List.of("À lire", "x")));
        try (EcritureTableur ecriture = CreationTableur.creer(format, Files.newOutputStream(fichier), plan,
                Usage.TABLEUR)) {
            ecriture.ligne(List.of(Cellule.texte("01003459"), new Cellule.Nombre(3, 0),
                    new Cellule.Date(LocalDate.of(2027, 5, 3).atStartOfDay()), new Cellule.Booleen(true)));
        }
        return fichier;
    }
}
