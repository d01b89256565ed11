package fr.siimop.modele.tableur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Plain reading of an XLSX by POI, cell by cell: what benches compare with. */
public final class LecturePoi {

    private LecturePoi() {}

    public static void lire(Path fichier) throws Exception {
        LongAdder longueur = new LongAdder();
        try (OPCPackage paquet = OPCPackage.open(fichier.toFile(), PackageAccess.READ)) {
            XSSFReader lecteur = new XSSFReader(paquet);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(lecteur.getStylesTable(),
                    new ReadOnlySharedStringsTable(paquet), new XSSFSheetXMLHandler.SheetContentsHandler() {

                        @Override
                        public void startRow(int ligne) {
                            longueur.increment();
                        }

                        @Override
                        public void endRow(int ligne) {
                            longueur.increment();
                        }

                        @Override
                        public void cell(String reference, String texte, XSSFComment commentaire) {
                            longueur.add(texte.length());
                        }
                    }, false));
            try (InputStream feuille = lecteur.getSheetsData().next()) {
                xml.parse(new InputSource(feuille));
            }
        }
        assertThat(longueur.sum()).isPositive();
    }
}
