package fr.siimop.modele.tableur.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import fr.siimop.modele.tableur.PlanTableur;
import fr.siimop.modele.tableur.archive.ArchiveAEcrire;
import fr.siimop.modele.tableur.archive.EcrivainXml;

/** Everything of a workbook but the sheet of the lines. */
final class PartiesXlsx {

    static final String DONNEES = "xl/worksheets/sheet1.xml";
    static final int STYLE_NOMBRE = 0;
    static final int STYLE_ENTETE = 1;
    static final int STYLE_TEXTE = 2;
    static final int STYLE_DATE = 3;
    static final int STYLE_MOMENT = 4;
    static final int STYLE_FAUTE = 5;
    static final int STYLE_QUESTION = 6;

    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SCHEMAS = "http://schemas.openxmlformats.org/";
    private static final String RELATIONS = SCHEMAS + "officeDocument/2006/relationships";
    private static final String FEUILLE = "<worksheet xmlns=\"" + SCHEMAS + "spreadsheetml/2006/main\">";

    private final ArchiveAEcrire archive;
    private final PlanTableur plan;
    private final List<String> feuilles = new ArrayList<>();

    PartiesXlsx(ArchiveAEcrire archive, PlanTableur plan) {
        this.archive = archive;
        this.plan = plan;
        feuilles.add(plan.feuille());
        if (!plan.modeEmploi().isEmpty()) {
            feuilles.add("Mode d’emploi");
        }
        if (plan.avecChoix()) {
            feuilles.add("Listes");
        }
    }

    void ecrire() throws IOException {
        archive.partie("[Content_Types].xml", PROLOGUE + "<Types xmlns=\"" + SCHEMAS + "package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/xl/workbook.xml", "sheet.main")
                + type("/xl/styles.xml", "styles") + types()
                + (plan.annote()
                        ? "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                                + "vmlDrawing\"/>" + type("/" + CommentairesXlsx.PARTIE, "comments")
                        : "")
                + "</Types>");
        archive.partie("_rels/.rels", PROLOGUE + "<Relationships xmlns=\"" + SCHEMAS + "package/2006/relationships\">"
                + lien("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        archive.partie("xl/_rels/workbook.xml.rels", PROLOGUE + "<Relationships xmlns=\"" + SCHEMAS
                + "package/2006/relationships\">" + liens() + lien("rId99", "styles", "styles.xml")
                + "</Relationships>");
        archive.partie("xl/styles.xml", PROLOGUE + STYLES);
        classeur();
        if (!plan.modeEmploi().isEmpty()) {
            feuille(feuilles.indexOf("Mode d’emploi") + 1, plan.modeEmploi());
        }
        if (plan.avecChoix()) {
            feuille(feuilles.size(), choixEnLignes());
        }
    }

    private static String type(String partie, String nature) {
        return "<Override PartName=\"" + partie + "\" ContentType=\"application/vnd.openxmlformats-officedocument."
                + "spreadsheetml." + nature + "+xml\"/>";
    }

    private String types() {
        StringBuilder types = new StringBuilder();
        for (int i = 1; i <= feuilles.size(); i++) {
            types.append(type("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
        }
        return types.toString();
    }

    private static String lien(String id, String type, String cible) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + cible + "\"/>";
    }

    private String liens() {
        StringBuilder liens = new StringBuilder();
        for (int i = 1; i <= feuilles.size(); i++) {
            liens.append(lien("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return liens.toString();
    }

    private void classeur() throws IOException {
        EcrivainXml xml = archive.partie("xl/workbook.xml");
        xml.brut(PROLOGUE + "<workbook xmlns=\"" + SCHEMAS + "spreadsheetml/2006/main\" xmlns:r=\"" + RELATIONS
                + "\"><bookViews><workbookView/></bookViews><sheets>");
        for (int i = 1; i <= feuilles.size(); i++) {
            xml.brut("<sheet name=\"").texte(NomFeuille.permis(feuilles.get(i - 1)))
                    .brut("\" sheetId=\"" + i + "\"" + (feuilles.get(i - 1).equals("Listes") ? " state=\"hidden\"" : "")
                            + " r:id=\"rId" + i + "\"/>");
        }
        xml.brut("</sheets></workbook>");
        xml.vider();
    }

    private void feuille(int rang, List<List<String>> lignes) throws IOException {
        EcrivainXml xml = archive.partie("xl/worksheets/sheet" + rang + ".xml");
        xml.brut(PROLOGUE + FEUILLE + "<cols><col min=\"1\" max=\"20\" width=\"32\" customWidth=\"1\"/></cols>"
                + "<sheetData>");
        for (int l = 0; l < lignes.size(); l++) {
            xml.brut("<row r=\"" + (l + 1) + "\">");
            for (int c = 0; c < lignes.get(l).size(); c++) {
                if (!lignes.get(l).get(c).isEmpty()) {
                    xml.brut("<c r=\"" + ReferenceXlsx.nom(c) + (l + 1) + "\" t=\"inlineStr\" s=\"2\"><is><t>")
                            .texte(TexteRiche.echapper(lignes.get(l).get(c))).brut("</t></is></c>");
                }
            }
            xml.brut("</row>");
        }
        xml.brut("</sheetData></worksheet>");
        xml.vider();
    }

    /** The lists stand in the columns of the cells that they serve. */
    private List<List<String>> choixEnLignes() {
        int hauteur = plan.colonnes().stream().mapToInt(colonne -> colonne.choix().size()).max().orElse(0);
        List<List<String>> lignes = new ArrayList<>();
        for (int l = 0; l < hauteur; l++) {
            int rang = l;
            lignes.add(plan.colonnes().stream()
                    .map(colonne -> rang < colonne.choix().size() ? colonne.choix().get(rang) : "").toList());
        }
        return lignes;
    }

    private static final String STYLES = "<styleSheet xmlns=\"" + SCHEMAS
            + """
                    spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>\
                    <numFmt numFmtId="165" formatCode="dd/mm/yyyy\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/>\
                    <name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="5">\
                    <fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill>\
                    <patternFill patternType="solid"><fgColor rgb="FFE8ECF4"/></patternFill></fill><fill><patternFill\
                     patternType="solid"><fgColor rgb="FFFDD5D0"/></patternFill></fill><fill><patternFill\
                     patternType="solid"><fgColor rgb="FFFFE7B8"/></patternFill></fill></fills><borders count="1">\
                    <border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0"\
                     fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0"\
                     borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1"\
                     applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf\
                     numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164"\
                     fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0"\
                     borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="3" borderId="0" xfId="0"\
                     applyNumberFormat="1" applyFill="1"/><xf numFmtId="49" fontId="0" fillId="4" borderId="0" xfId="0"\
                     applyNumberFormat="1" applyFill="1"/></cellXfs></styleSheet>""";
}
