package fr.siimop.modele.tableur.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import fr.siimop.modele.tableur.archive.ArchiveAEcrire;
import fr.siimop.modele.tableur.archive.EcrivainXml;

/** Comments of the cells of the first sheet: their texts in one part, and in another the boxes that show them. */
final class CommentairesXlsx {

    static final String PARTIE = "xl/comments1.xml";
    /** What the sheet says of the boxes. */
    static final String RENVOI = "<legacyDrawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships\" r:id=\"rId1\"/>";

    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    /** Ids of the boxes of a first sheet begin above this one. */
    private static final int PREMIERE_FORME = 1025;

    private final List<Commentaire> commentaires = new ArrayList<>();

    private record Commentaire(int ligne, int colonne, String texte) {}

    /** @param ligne from 1 */
    void ajouter(int ligne, int colonne, String texte) {
        commentaires.add(new Commentaire(ligne, colonne, texte));
    }

    void ecrire(ArchiveAEcrire archive) throws IOException {
        archive.partie("xl/worksheets/_rels/sheet1.xml.rels", PROLOGUE
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS
                + "vmlDrawing\" Target=\"../drawings/vmlDrawing1.vml\"/>"
                + "<Relationship Id=\"rId2\" Type=\"" + RELATIONS + "comments\" Target=\"../comments1.xml\"/>"
                + "</Relationships>");
        EcrivainXml textes = archive.partie(PARTIE);
        textes.brut(PROLOGUE + "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors>"
                + "<author>SiiMOP</author></authors><commentList>");
        for (Commentaire un : commentaires) {
            textes.brut("<comment ref=\"" + ReferenceXlsx.nom(un.colonne()) + un.ligne()
                    + "\" authorId=\"0\"><text><t xml:space=\"preserve\">").texte(TexteRiche.echapper(un.texte()))
                    .brut("</t></text></comment>");
        }
        textes.brut("</commentList></comments>");
        textes.vider();
        EcrivainXml formes = archive.partie("xl/drawings/vmlDrawing1.vml");
        formes.brut("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\""
                + " data=\"1\"/></o:shapelayout><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
                + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\""
                + " o:connecttype=\"rect\"/></v:shapetype>");
        int forme = PREMIERE_FORME;
        for (Commentaire un : commentaires) {
            formes.brut("<v:shape id=\"_x0000_s" + forme++ + "\" type=\"#_x0000_t202\" style=\"position:absolute;"
                    + "width:260pt;height:96pt;z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
                    + "<v:fill color2=\"#ffffe1\"/><v:textbox style=\"mso-direction-alt:auto\"/><x:ClientData"
                    + " ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>"
                    + (un.ligne() - 1) + "</x:Row><x:Column>" + un.colonne() + "</x:Column></x:ClientData></v:shape>");
        }
        formes.brut("</xml>");
        formes.vider();
    }
}
