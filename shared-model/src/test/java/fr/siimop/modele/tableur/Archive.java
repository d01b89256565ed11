package fr.siimop.modele.tableur;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds spreadsheets part by part, so that a test can break exactly one of them. */
public final class Archive {

    private final Map<String, byte[]> parties = new LinkedHashMap<>();

    public static Archive xlsx(String feuille) {
        return new Archive().avec("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""")
                .avec("_rels/.rels", """
                        <Relationships><Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/>\
                        </Relationships>""")
                .avec("xl/workbook.xml", """
                        <workbook xmlns:r="r"><sheets><sheet name="Données" sheetId="1" r:id="rId1"/></sheets>\
                        </workbook>""")
                .avec("xl/_rels/workbook.xml.rels", """
                        <Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/f.xml"/>\
                        <Relationship Id="rId2" Type="x/sharedStrings" Target="/xl/chaines.xml"/>\
                        <Relationship Id="rId3" Type="x/styles" Target="styles.xml"/></Relationships>""")
                .avec("xl/worksheets/f.xml", "<worksheet><sheetData>" + feuille + "</sheetData></worksheet>");
    }

    public static Archive ods(String feuille) {
        return new Archive().avec("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .avec("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"m\"/>")
                .avec("content.xml", """
                        <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body>\
                        <office:spreadsheet><table:table table:name="Données">%s</table:table></office:spreadsheet>\
                        </office:body></office:document-content>""".formatted(feuille));
    }

    public Archive avec(String nom, String contenu) {
        parties.put(nom, contenu.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Archive sans(String nom) {
        parties.remove(nom);
        return this;
    }

    public Path ecrire(Path fichier) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(fichier))) {
            for (Map.Entry<String, byte[]> partie : parties.entrySet()) {
                zip.putNextEntry(new ZipEntry(partie.getKey()));
                zip.write(partie.getValue());
                zip.closeEntry();
            }
        }
        return fichier;
    }
}
