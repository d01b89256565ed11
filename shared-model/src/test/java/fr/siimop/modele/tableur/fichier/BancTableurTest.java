package fr.siimop.modele.tableur.fichier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

import com.github.miachm.sods.SpreadSheet;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.ColonneTableur;
import fr.siimop.modele.tableur.ColonneTableur.Nature;
import fr.siimop.modele.tableur.EcritureTableur;
import fr.siimop.modele.tableur.FormatTableur;
import fr.siimop.modele.tableur.LecturePoi;
import fr.siimop.modele.tableur.LigneTableur;
import fr.siimop.modele.tableur.LignesTableur;
import fr.siimop.modele.tableur.PlanTableur;
import fr.siimop.modele.tableur.csv.EcrivainCsv.Usage;

/** Our readers and writers beside the libraries that do the same, on the same lines in the same run. */
@Tag("banc")
class BancTableurTest {

    private static final int COLONNES = 20;
    private static final String[] TEXTES = {"CHU de Tours – hôpital Bretonneau", "24000051", "240000510007",
        "Médecine cardiovasculaire", "S A", "SIMPLE", "oui"};

    @TempDir
    private Path dossier;

    private interface Travail {
        void faire() throws Exception;
    }

    @Test
    void ecrire_400_000_lignes() throws Exception {
        int lignes = Integer.getInteger("siimop.lignes", 400_000);
        double notre = mesurer("écrire XLSX, " + lignes + " lignes : SiiMOP",
                () -> ecrire(FormatTableur.XLSX, dossier.resolve("a.xlsx"), lignes));
        double fastexcel = mesurer("écrire XLSX, " + lignes + " lignes : fastexcel",
                () -> fastexcel(dossier.resolve("b.xlsx"), lignes));
        double poi = mesurer("écrire XLSX, " + lignes + " lignes : POI SXSSF",
                () -> sxssf(dossier.resolve("c.xlsx"), lignes));
        mesurer("écrire ODS, " + lignes + " lignes : SiiMOP",
                () -> ecrire(FormatTableur.ODS, dossier.resolve("a.ods"), lignes));
        mesurer("écrire CSV, " + lignes + " lignes : SiiMOP",
                () -> ecrire(FormatTableur.CSV, dossier.resolve("a.csv"), lignes));
        for (String nom : List.of("a.xlsx", "b.xlsx", "c.xlsx", "a.ods", "a.csv")) {
            System.out.printf("%s : %,d octets%n", nom, Files.size(dossier.resolve(nom)));
        }
        System.out.printf("rapports : %.2f de fastexcel, %.2f de SXSSF%n", notre / fastexcel, notre / poi);
        assertThat(notre).isLessThan(20);
    }

    @Test
    void lire_100_000_lignes() throws Exception {
        int lignes = Integer.getInteger("siimop.lignes", 100_000);
        Path deNous = dossier.resolve("a.xlsx");
        Path partage = dossier.resolve("b.xlsx");
        ecrire(FormatTableur.XLSX, deNous, lignes);
        fastexcel(partage, lignes);
        for (Path fichier : List.of(deNous, partage, partage)) {
            String quoi = fichier == deNous ? "textes dans les cellules" : "textes partagés";
            double notre = mesurer("lire XLSX, " + quoi + " : SiiMOP", () -> lire(fichier, lignes + 1));
            double fastexcel = mesurer("lire XLSX, " + quoi + " : fastexcel-reader", () -> lireFastexcel(fichier));
            double poi = mesurer("lire XLSX, " + quoi + " : POI en flux", () -> LecturePoi.lire(fichier));
            System.out.printf("rapports : %.2f de fastexcel-reader, %.2f de POI%n", notre / fastexcel, notre / poi);
        }
        Path ods = dossier.resolve("a.ods");
        int moitie = lignes / 2;
        ecrire(FormatTableur.ODS, ods, moitie);
        mesurer("lire ODS, " + moitie + " lignes : SiiMOP", () -> lire(ods, moitie + 1));
        mesurer("lire ODS, " + moitie + " lignes : SODS (tout en mémoire)",
                () -> assertThat(new SpreadSheet(ods.toFile()).getSheet(0).getMaxRows()).isEqualTo(moitie + 1));
    }

    private static double mesurer(String quoi, Travail travail) throws Exception {
        System.gc();
        long debut = System.nanoTime();
        travail.faire();
        double secondes = (System.nanoTime() - debut) / 1e9;
        System.out.printf("%-60s %6.2f s%n", quoi, secondes);
        return secondes;
    }

    private static void ecrire(FormatTableur format, Path fichier, int lignes) throws IOException {
        PlanTableur plan = PlanTableur.simple("Postes", IntStream.range(0, COLONNES)
                .mapToObj(i -> new ColonneTableur("Colonne " + i, 100, Nature.TEXTE, List.of())).toList());
        try (EcritureTableur ecriture = CreationTableur.creer(format, Files.newOutputStream(fichier), plan,
                Usage.TABLEUR)) {
            List<Cellule> ligne = new ArrayList<>();
            for (int l = 0; l < lignes; l++) {
                ligne.clear();
                for (int c = 0; c < COLONNES; c++) {
                    ligne.add(switch (c % 10) {
                        case 3 -> new Cellule.Nombre(l % 97, 0);
                        case 5 -> new Cellule.Date(jour(l).atStartOfDay());
                        case 7 -> new Cellule.Texte("n" + (long) l * COLONNES + c);
                        default -> new Cellule.Texte(TEXTES[(l + c) % TEXTES.length]);
                    });
                }
                ecriture.ligne(ligne);
            }
        }
    }

    private static LocalDate jour(int ligne) {
        return LocalDate.of(2026, 11, 2).plusDays(ligne % 700);
    }

    private static void fastexcel(Path fichier, int lignes) throws IOException {
        try (OutputStream sortie = Files.newOutputStream(fichier);
                Workbook classeur = new Workbook(sortie, "banc", "1.0")) {
            Worksheet feuille = classeur.newWorksheet("Postes");
            for (int c = 0; c < COLONNES; c++) {
                feuille.value(0, c, "Colonne " + c);
            }
            for (int l = 0; l < lignes; l++) {
                for (int c = 0; c < COLONNES; c++) {
                    switch (c % 10) {
                        case 3 -> feuille.value(l + 1, c, l % 97);
                        case 5 -> feuille.value(l + 1, c, jour(l));
                        case 7 -> feuille.value(l + 1, c, "n" + (long) l * COLONNES + c);
                        default -> feuille.value(l + 1, c, TEXTES[(l + c) % TEXTES.length]);
                    }
                }
                if (l % 1000 == 0) {
                    feuille.flush();
                }
            }
        }
    }

    private static void sxssf(Path fichier, int lignes) throws IOException {
        try (SXSSFWorkbook classeur = new SXSSFWorkbook(100); OutputStream sortie = Files.newOutputStream(fichier)) {
            SXSSFSheet feuille = classeur.createSheet("Postes");
            for (int l = 0; l < lignes; l++) {
                SXSSFRow ligne = feuille.createRow(l);
                for (int c = 0; c < COLONNES; c++) {
                    SXSSFCell cellule = ligne.createCell(c);
                    switch (c % 10) {
                        case 3 -> cellule.setCellValue(l % 97);
                        case 5 -> cellule.setCellValue(jour(l));
                        case 7 -> cellule.setCellValue("n" + (long) l * COLONNES + c);
                        default -> cellule.setCellValue(TEXTES[(l + c) % TEXTES.length]);
                    }
                }
            }
            classeur.write(sortie);
        }
    }

    private static void lire(Path fichier, int attendues) throws Exception {
        int lues = 0;
        long longueur = 0;
        try (LignesTableur lignes = LectureTableur.ouvrir(fichier)) {
            for (LigneTableur ligne = lignes.suivante(); ligne != null; ligne = lignes.suivante()) {
                lues++;
                for (Cellule cellule : ligne.cellules()) {
                    longueur += cellule.texte().length();
                }
            }
        }
        assertThat(lues).isEqualTo(attendues);
        assertThat(longueur).isPositive();
    }

    private static void lireFastexcel(Path fichier) throws IOException {
        LongAdder longueur = new LongAdder();
        try (InputStream octets = Files.newInputStream(fichier);
                ReadableWorkbook classeur = new ReadableWorkbook(octets)) {
            for (Row ligne : (Iterable<Row>) classeur.getFirstSheet().openStream()::iterator) {
                ligne.forEach(cellule -> longueur.add(cellule == null ? 0 : cellule.getText().length()));
            }
        }
        assertThat(longueur.sum()).isPositive();
    }
}
