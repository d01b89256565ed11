package fr.siimop.modele.tableur.fichier;

import static fr.siimop.modele.tableur.Hostiles.LIGNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.modele.tableur.Archive;
import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.Hostiles;
import fr.siimop.modele.tableur.Lu;
import fr.siimop.modele.tableur.Processeur;

/** Files made to harm, and files that are not what they say: one sentence, soon, without filling the memory. */
class FichiersHostilesTest {

    private static final long DELAI = 10_000;
    private static final Duration SANS_FIN = Duration.ofMinutes(3);

    @TempDir
    private Path dossier;

    @Test
    void une_bombe_de_zip() throws Exception {
        Path xlsx = bombe("f.xlsx", Archive.xlsx(LIGNE), "xl/worksheets/f.xml", "<worksheet>", " ");
        refuse(xlsx, "tableur.bombe|tableur.texte_trop_long");
        refuse(bombe("g.xlsx", Archive.xlsx(LIGNE), "xl/worksheets/f.xml", "<worksheet>", "<a></a>"), "tableur.bombe");
        refuse(bombe("f.ods", Archive.ods(""), "content.xml", "<a>", "<b/>"), "tableur.bombe");
        refuse(bombe("h.xlsx", Archive.xlsx(LIGNE), "xl/chaines.xml", "<sst>", "<si><t>x</t></si>"),
                "tableur.bombe|tableur.trop_grand");
    }

    @Test
    void un_attribut_un_nom_et_un_commentaire_sans_fin() throws Exception {
        refuse(bombe("a.xlsx", Archive.xlsx(LIGNE), "xl/worksheets/f.xml", "<worksheet a=\"", "x"),
                "tableur.texte_trop_long");
        refuse(bombe("b.xlsx", Archive.xlsx(LIGNE), "xl/worksheets/f.xml", "<", "x"), "tableur.texte_trop_long");
        refuse(bombe("c.xlsx", Archive.xlsx(LIGNE), "xl/worksheets/f.xml", "<!--", "x"), "tableur.bombe");
        refuse(bombe("d.xlsx", Archive.xlsx(LIGNE), "xl/worksheets/f.xml", "", "<a>"), "tableur.abime");
    }

    @Test
    void un_chemin_qui_sort_de_l_archive() throws Exception {
        refuse(Archive.xlsx(LIGNE).avec("../../etc/passwd", "x").ecrire(dossier.resolve("f.xlsx")),
                "tableur.chemin_interdit");
        refuse(Archive.ods("").avec("/tmp/x", "x").ecrire(dossier.resolve("f.ods")), "tableur.chemin_interdit");
        refuse(Archive.ods("").avec("C:\\x", "x").ecrire(dossier.resolve("g.ods")), "tableur.chemin_interdit");
    }

    @Test
    void une_entite_externe() throws Exception {
        String externe = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        refuse(Archive.xlsx(LIGNE).avec("xl/worksheets/f.xml", externe).ecrire(dossier.resolve("f.xlsx")),
                "tableur.entite_interdite");
        refuse(Archive.xlsx(LIGNE).avec("xl/workbook.xml", externe).ecrire(dossier.resolve("g.xlsx")),
                "tableur.entite_interdite");
        refuse(Archive.ods("").avec("content.xml", externe).ecrire(dossier.resolve("f.ods")),
                "tableur.entite_interdite");
        refuse(Archive
                .ods("<table:table-row><table:table-cell><text:p>&x;</text:p></table:table-cell></table:table-row>")
                .ecrire(dossier.resolve("g.ods")), "tableur.entite_interdite");
    }

    @Test
    void un_milliard_de_rires() throws Exception {
        refuse(Archive.xlsx(LIGNE).avec("xl/chaines.xml", Hostiles.rires()).ecrire(dossier.resolve("f.xlsx")),
                "tableur.entite_interdite");
        refuse(Archive.ods("").avec("content.xml", Hostiles.rires()).ecrire(dossier.resolve("f.ods")),
                "tableur.entite_interdite");
    }

    @Test
    void un_fichier_coupe() throws Exception {
        for (Path entier : new Path[]{Archive.xlsx(LIGNE).ecrire(dossier.resolve("f.xlsx")),
            Archive.ods("").ecrire(dossier.resolve("f.ods"))}) {
            byte[] octets = Files.readAllBytes(entier);
            for (int coupe = 4; coupe < octets.length; coupe += 37) {
                refuse(Files.write(entier, Arrays.copyOf(octets, coupe)), "tableur.abime");
            }
        }
    }

    @Test
    void un_autre_type_que_celui_que_le_nom_annonce() throws Exception {
        refuse(ecrire("f.xlsx", "%PDF-1.7 …"), "tableur.mauvais_type");
        refuse(ecrire("f.csv", "%PDF-1.7 …"), "tableur.mauvais_type");
        refuse(ecrire("g.xlsx", "a;b\n1;2\n"), "tableur.mauvais_type");
        refuse(ecrire("g.csv", "<html><table><tr><td>1</td></tr></table>"), "tableur.mauvais_type");
        refuse(ecrire("h.csv", "\uFEFF<?xml version='1.0'?><a/>"), "tableur.mauvais_type");
        refuse(Archive.ods("").ecrire(dossier.resolve("i.xlsx")), "tableur.mauvais_type");
        refuse(Archive.xlsx(LIGNE).ecrire(dossier.resolve("i.csv")), "tableur.mauvais_type");
        refuse(Archive.ods("").avec("mimetype", "application/vnd.oasis.opendocument.text")
                .ecrire(dossier.resolve("j.ods")), "tableur.mauvais_type");
        refuse(new Archive().avec("a.txt", "x").ecrire(dossier.resolve("k.xlsx")), "tableur.mauvais_type");
        refuse(ecrire("f.doc", "bonjour"), "tableur.format_inconnu");
        refuse(ecrire("vide.csv", ""), "tableur.vide");
        refuse(dossier.resolve("absent.csv"), "tableur.illisible");
    }

    @Test
    void un_fichier_protege_par_un_mot_de_passe() throws Exception {
        refuse(chiffre(dossier.resolve("f.xlsx")), "tableur.chiffre");
        refuse(Archive.ods("").avec("META-INF/manifest.xml",
                Hostiles.CHIFFRE)
                .ecrire(dossier.resolve("f.ods")), "tableur.chiffre");
    }

    @Test
    void un_ancien_classeur_excel() throws Exception {
        refuse(ancien(dossier.resolve("f.xls")), "tableur.ancien_excel");
        refuse(ancien(dossier.resolve("f.xlsx")), "tableur.ancien_excel");
    }

    @Test
    void une_seule_ligne_de_200_mo_et_des_octets_nuls() throws Exception {
        refuse(repeter("f.csv", "abcdefgh", 200 << 20), "tableur.texte_trop_long");
        refuse(repeter("g.csv", "a;", 2 << 20), "tableur.trop_grand");
        refuse(repeter("h.csv", "\"\"", 16 << 20), "tableur.texte_trop_long");
        refuse(repeter("i.csv", "\0", 1 << 20), "tableur.octet_nul");
        refuse(ecrire("j.csv", "a;b;c;d\n1;\0;3;4\n"), "tableur.octet_nul");
    }

    /** Protected by a password. */
    private static Path chiffre(Path fichier) throws Exception {
        try (POIFSFileSystem ole = new POIFSFileSystem(); OutputStream sortie = Files.newOutputStream(fichier)) {
            Encryptor chiffreur = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            chiffreur.confirmPassword("secret");
            try (OutputStream chiffre = chiffreur.getDataStream(ole)) {
                chiffre.write(new byte[10_000]);
            }
            ole.writeFilesystem(sortie);
        }
        return fichier;
    }

    /** Of Excel before 2007. */
    private static Path ancien(Path fichier) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (HSSFWorkbook classeur = new HSSFWorkbook()) {
            classeur.createSheet();
            classeur.write(octets);
        }
        return Files.write(fichier, octets.toByteArray());
    }

    private Path ecrire(String nom, String texte) throws IOException {
        return Files.write(dossier.resolve(nom), texte.getBytes(StandardCharsets.UTF_8));
    }

    private Path repeter(String nom, String motif, int octets) throws IOException {
        return Hostiles.repeter(dossier.resolve(nom), motif, octets);
    }

    private Path bombe(String nom, Archive archive, String partie, String debut, String motif) throws IOException {
        return Hostiles.bombe(dossier.resolve(nom), archive, partie, debut, motif);
    }

    private static void refuse(Path fichier, String codes) {
        long depart = Processeur.millisecondes();
        assertTimeoutPreemptively(SANS_FIN, () -> {
            try {
                Lu.lignes(fichier);
            } catch (FichierRefuse e) {
                assertThat(Processeur.millisecondes() - depart).as(String.valueOf(fichier)).isLessThan(DELAI);
                assertThat(e.anomalie().code()).as(String.valueOf(fichier)).matches(codes);
                assertThat(e.phrase()).contains("«\u00a0" + fichier.getFileName() + "\u00a0»").endsWith(".")
                        .doesNotContain("\n");
                return;
            }
            throw new AssertionError(fichier + " was read");
        });
    }
}
