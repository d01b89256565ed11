package fr.siimop.modele.tableur.ods;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalTime;
import java.util.List;

import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.ColonneTableur;
import fr.siimop.modele.tableur.EcritureTableur;
import fr.siimop.modele.tableur.LimitesTableur;
import fr.siimop.modele.tableur.PlanTableur;
import fr.siimop.modele.tableur.archive.ArchiveAEcrire;
import fr.siimop.modele.tableur.archive.EcrivainXml;

/** Writes a LibreOffice workbook: the lines go into its first sheet as they come. */
public final class EcrivainOds implements EcritureTableur {

    private static final int LIGNES_PROPOSEES = 5_000;

    private final ArchiveAEcrire archive;
    private final PlanTableur plan;
    private final EcrivainXml xml;
    private int numero;

    public EcrivainOds(OutputStream sortie, PlanTableur plan) throws IOException {
        this.archive = new ArchiveAEcrire(sortie);
        this.plan = plan;
        PartiesOds.ecrire(archive, plan);
        this.xml = archive.partie("content.xml");
        PartiesOds.debutContenu(xml, plan);
        if (!plan.groupes().isEmpty()) {
            entete(plan.groupes());
        }
        entete(plan.titres());
    }

    private void entete(List<String> titres) throws IOException {
        commencer();
        for (String titre : titres) {
            xml.brut("<table:table-cell table:style-name=\"entete\" office:value-type=\"string\">");
            ParagrapheOds.ecrire(xml, titre);
            xml.brut("</table:table-cell>");
        }
        xml.brut("</table:table-row>");
    }

    private void commencer() throws IOException {
        if (numero == LimitesTableur.LIGNES) {
            throw new IOException("A sheet holds no more than " + LimitesTableur.LIGNES + " lines");
        }
        numero++;
        xml.brut("<table:table-row>");
    }

    @Override
    public void ligne(List<? extends Cellule> cellules) throws IOException {
        commencer();
        for (int i = 0; i < cellules.size(); i++) {
            cellule(i, cellules.get(i));
        }
        xml.brut("</table:table-row>");
    }

    private void cellule(int colonne, Cellule cellule) throws IOException {
        xml.brut("<table:table-cell");
        validation(colonne);
        switch (cellule) {
            case Cellule.Vide vide -> xml.brut("/>");
            case Cellule.Nombre nombre -> xml
                    .brut(" office:value-type=\"float\" office:value=\"" + java.math.BigDecimal.valueOf(nombre.valeur())
                            .toPlainString() + "\"><text:p>")
                    .texte(cellule.texte()).brut("</text:p></table:table-cell>");
            case Cellule.Date date -> {
                boolean jour = date.valeur().toLocalTime().equals(LocalTime.MIDNIGHT);
                xml.brut(" table:style-name=\"" + (jour ? "date" : "moment") + "\" office:value-type=\"date\""
                        + " office:date-value=\"" + (jour ? date.valeur().toLocalDate() : date.valeur())
                        + "\"><text:p>")
                        .texte(cellule.texte()).brut("</text:p></table:table-cell>");
            }
            case Cellule.Annotee annotee -> {
                xml.brut(annotee.question() ? " table:style-name=\"question\"" : " table:style-name=\"faute\"")
                        .brut(" office:value-type=\"string\"><office:annotation>");
                ParagrapheOds.ecrire(xml, annotee.commentaire());
                xml.brut("</office:annotation>");
                ParagrapheOds.ecrire(xml, annotee.texte());
                xml.brut("</table:table-cell>");
            }
            default -> {
                xml.brut(plan.colonnes().get(colonne).nature() == ColonneTableur.Nature.TEXTE
                        ? " table:style-name=\"texte\" office:value-type=\"string\">"
                        : " office:value-type=\"string\">");
                ParagrapheOds.ecrire(xml, cellule.texte());
                xml.brut("</table:table-cell>");
            }
        }
    }

    private void validation(int colonne) throws IOException {
        if (!plan.colonnes().get(colonne).choix().isEmpty()) {
            xml.brut(" table:content-validation-name=\"choix" + colonne + "\"");
        }
    }

    /** Blank lines that propose the lists of a template. */
    private void proposer() throws IOException {
        xml.brut("<table:table-row table:number-rows-repeated=\"" + LIGNES_PROPOSEES + "\">");
        for (int i = 0; i < plan.colonnes().size(); i++) {
            cellule(i, Cellule.VIDE);
        }
        xml.brut("</table:table-row>");
    }

    @Override
    public void close() throws IOException {
        try (archive) {
            if (plan.avecChoix()) {
                proposer();
            }
            PartiesOds.finContenu(xml, plan);
            xml.vider();
        }
    }
}
