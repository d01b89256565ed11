package fr.siimop.modele.tableur.fichier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.modele.tableur.Archive;
import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.Lu;
import fr.siimop.modele.tableur.Mutant;

/** Good files, damaged at random: they are read, or refused by the typed refusal, and nothing else ever comes out. */
class MutationsTest {

    private static final int ESSAIS = Integer.getInteger("siimop.mutations", 400);

    @TempDir
    private Path dossier;

    @Test
    void un_fichier_abime_au_hasard_est_lu_ou_refuse_par_une_phrase() throws Exception {
        long graine = Long.getLong("siimop.graine", System.nanoTime());
        System.out.println("MutationsTest, -Dsiimop.graine=" + graine);
        Random hasard = new Random(graine);
        Path xlsx = Archive
                .xlsx("<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>45000.5</v>"
                        + "</c></row><row r=\"4\"><c r=\"A4\" t=\"b\"><f>1</f><v>1</v></c><c t=\"inlineStr\"><is><t>é</t></is>"
                        + "</c><c t=\"d\"><v>2027-05-03T10:00:00</v></c><c t=\"e\"><v>#N/A</v></c></row>")
                .avec("xl/chaines.xml", "<sst><si><t>texte_x000D_</t></si></sst>")
                .avec("xl/styles.xml", "<s><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></s>")
                .ecrire(dossier.resolve("f.xlsx"));
        Path ods = Archive.ods("<table:table-row table:number-rows-repeated=\"2\"><table:table-cell"
                + " office:value-type=\"float\" office:value=\"12.5\"/><table:table-cell office:value-type=\"date\""
                + " office:date-value=\"2027-05-03\"/><table:table-cell table:number-columns-repeated=\"3\"><text:p>"
                + "a<text:s text:c=\"3\"/>é</text:p></table:table-cell></table:table-row>")
                .ecrire(dossier.resolve("f.ods"));
        Path csv = Files.writeString(dossier.resolve("f.csv"), "a;b;é\n\"1\n2\";3;4\n'=1;\"\"\"\";5\n");
        for (Path bon : new Path[]{xlsx, ods, csv}) {
            Lu.lignes(bon);
            for (int essai = 0; essai < ESSAIS; essai++) {
                essayer(bon, hasard);
            }
        }
    }

    private static void essayer(Path bon, Random hasard) throws IOException {
        Path fichier = Mutant.de(bon, hasard);
        try {
            Lu.lignes(fichier);
        } catch (FichierRefuse e) {
            e.phrase();
        }
    }
}
