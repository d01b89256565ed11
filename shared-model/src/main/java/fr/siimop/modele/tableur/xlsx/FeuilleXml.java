package fr.siimop.modele.tableur.xlsx;

import java.io.IOException;
import java.util.List;

import fr.siimop.modele.tableur.ColonneTableur;
import fr.siimop.modele.tableur.PlanTableur;
import fr.siimop.modele.tableur.archive.EcrivainXml;

/** What stands before and after the lines of a sheet: widths, frozen header, filter, drop-down lists. */
final class FeuilleXml {

    private static final double PIXELS_PAR_CARACTERE = 7;
    /** How far below the header a template proposes its lists. */
    private static final int LIGNES_PROPOSEES = 10_000;

    private FeuilleXml() {}

    static void debut(EcrivainXml xml, PlanTableur plan) throws IOException {
        int figees = plan.lignesFigees();
        xml.brut(
                """
                        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>\
                        <sheetView tabSelected="1" workbookViewId="0"><pane ySplit="%d" topLeftCell="A%d" activePane="bottomLeft"\
                         state="frozen"/></sheetView></sheetViews><cols>"""
                        .formatted(figees, figees + 1));
        List<ColonneTableur> colonnes = plan.colonnes();
        for (int i = 0; i < colonnes.size(); i++) {
            xml.brut("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\""
                    + Math.round(colonnes.get(i).largeur() / PIXELS_PAR_CARACTERE * 10) / 10.0 + "\" style=\""
                    + style(colonnes.get(i)) + "\" customWidth=\"1\"/>");
        }
        xml.brut("</cols><sheetData>");
    }

    private static int style(ColonneTableur colonne) {
        return switch (colonne.nature()) {
            case TEXTE -> PartiesXlsx.STYLE_TEXTE;
            case NOMBRE -> PartiesXlsx.STYLE_NOMBRE;
            case DATE -> PartiesXlsx.STYLE_DATE;
            case MOMENT -> PartiesXlsx.STYLE_MOMENT;
        };
    }

    static void fin(EcrivainXml xml, PlanTableur plan, int lignes) throws IOException {
        int nombre = plan.colonnes().size();
        xml.brut("</sheetData><autoFilter ref=\"A" + plan.lignesFigees() + ":" + ReferenceXlsx.nom(nombre - 1)
                + Math.max(lignes, plan.lignesFigees() + 1) + "\"/>");
        groupes(xml, plan);
        choix(xml, plan);
        if (plan.annote()) {
            xml.brut(CommentairesXlsx.RENVOI);
        }
        xml.brut("</worksheet>");
    }

    private static void groupes(EcrivainXml xml, PlanTableur plan) throws IOException {
        StringBuilder fusions = new StringBuilder();
        int nombre = 0;
        for (int debut = 0; debut < plan.groupes().size(); debut++) {
            int fin = debut;
            while (fin + 1 < plan.groupes().size() && plan.groupes().get(fin + 1).isEmpty()) {
                fin++;
            }
            if (fin > debut) {
                fusions.append("<mergeCell ref=\"").append(ReferenceXlsx.nom(debut)).append("1:")
                        .append(ReferenceXlsx.nom(fin)).append("1\"/>");
                nombre++;
            }
            debut = fin;
        }
        if (nombre > 0) {
            xml.brut("<mergeCells count=\"" + nombre + "\">" + fusions + "</mergeCells>");
        }
    }

    private static void choix(EcrivainXml xml, PlanTableur plan) throws IOException {
        if (!plan.avecChoix()) {
            return;
        }
        xml.brut("<dataValidations>");
        int premiere = plan.lignesFigees() + 1;
        for (int i = 0; i < plan.colonnes().size(); i++) {
            int valeurs = plan.colonnes().get(i).choix().size();
            if (valeurs > 0) {
                String colonne = ReferenceXlsx.nom(i);
                xml.brut("<dataValidation type=\"list\" errorStyle=\"warning\" allowBlank=\"1\" showErrorMessage=\"1\""
                        + " sqref=\"" + colonne + premiere + ":" + colonne + LIGNES_PROPOSEES + "\"><formula1>Listes!$"
                        + colonne + "$1:$" + colonne + "$" + valeurs + "</formula1></dataValidation>");
            }
        }
        xml.brut("</dataValidations>");
    }
}
