package fr.siimop.modele.tableur.ods;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import fr.siimop.modele.tableur.ColonneTableur;
import fr.siimop.modele.tableur.PlanTableur;
import fr.siimop.modele.tableur.archive.ArchiveAEcrire;
import fr.siimop.modele.tableur.archive.EcrivainXml;

/** Everything of a LibreOffice workbook but its lines. */
final class PartiesOds {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final double PIXELS_PAR_CENTIMETRE = 37.8;

    private PartiesOds() {}

    static void ecrire(ArchiveAEcrire archive, PlanTableur plan) throws IOException {
        archive.telleQuelle("mimetype", TYPE);
        archive.partie("META-INF/manifest.xml", PROLOGUE + "<manifest:manifest xmlns:manifest=\"" + OASIS
                + "manifest:1.0\" manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\""
                + " manifest:media-type=\"" + TYPE + "\"/>" + piece("content.xml") + piece("styles.xml")
                + piece("settings.xml") + "</manifest:manifest>");
        archive.partie("styles.xml", PROLOGUE + "<office:document-styles xmlns:office=\"" + OASIS
                + "office:1.0\" office:version=\"1.3\"/>");
        EcrivainXml reglages = archive.partie("settings.xml");
        reglages.brut(PROLOGUE + "<office:document-settings xmlns:office=\"" + OASIS + "office:1.0\" xmlns:config=\""
                + OASIS + "config:1.0\" office:version=\"1.3\"><office:settings><config:config-item-set"
                + " config:name=\"ooo:view-settings\"><config:config-item-map-indexed config:name=\"Views\">"
                + "<config:config-item-map-entry><config:config-item-map-named config:name=\"Tables\">"
                + "<config:config-item-map-entry config:name=\"").texte(plan.feuille())
                .brut("\">" + reglage("VerticalSplitMode", 2) + reglage("VerticalSplitPosition", plan.lignesFigees())
                        + reglage("PositionBottom", plan.lignesFigees()) + "</config:config-item-map-entry>"
                        + "</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>"
                        + "</config:config-item-set></office:settings></office:document-settings>");
        reglages.vider();
    }

    private static String piece(String nom) {
        return "<manifest:file-entry manifest:full-path=\"" + nom + "\" manifest:media-type=\"text/xml\"/>";
    }

    private static String reglage(String nom, int valeur) {
        return "<config:config-item config:name=\"" + nom + "\" config:type=\"" + (valeur == 2 ? "short" : "int")
                + "\">"
                + valeur + "</config:config-item>";
    }

    static void debutContenu(EcrivainXml xml, PlanTableur plan) throws IOException {
        xml.brut(PROLOGUE + "<office:document-content office:version=\"1.3\"");
        for (String espace : List.of("office", "table", "text", "style", "number")) {
            xml.brut(" xmlns:" + espace + "=\"" + OASIS + (espace.equals("number") ? "datastyle" : espace) + ":1.0\"");
        }
        xml.brut(" xmlns:fo=\"" + OASIS + "xsl-fo-compatible:1.0\" xmlns:of=\"" + OASIS
                + "of:1.2\"><office:automatic-styles>" + STYLES);
        for (int i = 0; i < plan.colonnes().size(); i++) {
            xml.brut(String.format(Locale.ROOT, "<style:style style:name=\"co%d\" style:family=\"table-column\">"
                    + "<style:table-column-properties style:column-width=\"%.2fcm\"/></style:style>", i,
                    plan.colonnes().get(i).largeur() / PIXELS_PAR_CENTIMETRE));
        }
        xml.brut("</office:automatic-styles><office:body><office:spreadsheet>");
        choix(xml, plan);
        xml.brut("<table:table table:name=\"").texte(plan.feuille()).brut("\">");
        for (int i = 0; i < plan.colonnes().size(); i++) {
            xml.brut("<table:table-column table:style-name=\"co" + i + "\" table:default-cell-style-name=\""
                    + style(plan.colonnes().get(i)) + "\"/>");
        }
    }

    private static String style(ColonneTableur colonne) {
        return switch (colonne.nature()) {
            case TEXTE -> "texte";
            case NOMBRE -> "Default";
            case DATE -> "date";
            case MOMENT -> "moment";
        };
    }

    private static void choix(EcrivainXml xml, PlanTableur plan) throws IOException {
        if (!plan.avecChoix()) {
            return;
        }
        xml.brut("<table:content-validations>");
        for (int i = 0; i < plan.colonnes().size(); i++) {
            List<String> choix = plan.colonnes().get(i).choix();
            if (!choix.isEmpty()) {
                String liste = choix.stream().map(valeur -> '"' + valeur.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";"));
                xml.brut("<table:content-validation table:name=\"choix" + i + "\" table:condition=\"")
                        .texte("of:cell-content-is-in-list(" + liste + ")")
                        .brut("\" table:allow-empty-cell=\"true\" table:display-list=\"unsorted\"><table:error-message"
                                + " table:message-type=\"warning\" table:display=\"true\"/></table:content-validation>");
            }
        }
        xml.brut("</table:content-validations>");
    }

    static void finContenu(EcrivainXml xml, PlanTableur plan) throws IOException {
        xml.brut("</table:table>");
        if (!plan.modeEmploi().isEmpty()) {
            xml.brut("<table:table table:name=\"Mode d’emploi\">");
            for (List<String> ligne : plan.modeEmploi()) {
                xml.brut("<table:table-row>");
                for (String cellule : ligne) {
                    xml.brut("<table:table-cell office:value-type=\"string\">");
                    ParagrapheOds.ecrire(xml, cellule);
                    xml.brut("</table:table-cell>");
                }
                xml.brut("</table:table-row>");
            }
            xml.brut("</table:table>");
        }
        xml.brut("</office:spreadsheet></office:body></office:document-content>");
    }

    private static final String STYLES = """
            <number:date-style style:name="jour"><number:day number:style="long"/><number:text>/</number:text>\
            <number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/>\
            </number:date-style><number:date-style style:name="instant"><number:day number:style="long"/>\
            <number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year\
             number:style="long"/><number:text> </number:text><number:hours number:style="long"/><number:text>:\
            </number:text><number:minutes number:style="long"/><number:text>:</number:text><number:seconds\
             number:style="long"/></number:date-style><number:text-style style:name="litteral"><number:text-content/>\
            </number:text-style><style:style style:name="date" style:family="table-cell" style:data-style-name="jour"/>\
            <style:style style:name="moment" style:family="table-cell" style:data-style-name="instant"/><style:style\
             style:name="texte" style:family="table-cell" style:data-style-name="litteral"/><style:style\
             style:name="entete" style:family="table-cell" style:data-style-name="litteral">\
            <style:table-cell-properties fo:background-color="#e8ecf4" fo:wrap-option="wrap"/><style:text-properties\
             fo:font-weight="bold"/></style:style><style:style style:name="faute" style:family="table-cell"\
             style:data-style-name="litteral"><style:table-cell-properties fo:background-color="#fdd5d0"/></style:style>\
            <style:style style:name="question" style:family="table-cell" style:data-style-name="litteral">\
            <style:table-cell-properties fo:background-color="#ffe7b8"/></style:style>""";
}
