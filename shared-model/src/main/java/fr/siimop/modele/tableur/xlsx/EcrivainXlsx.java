package fr.siimop.modele.tableur.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;

import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.ColonneTableur;
import fr.siimop.modele.tableur.EcritureTableur;
import fr.siimop.modele.tableur.LimitesTableur;
import fr.siimop.modele.tableur.PlanTableur;
import fr.siimop.modele.tableur.archive.ArchiveAEcrire;
import fr.siimop.modele.tableur.archive.EcrivainXml;

/** Writes an Excel workbook: the lines go into its first sheet as they come. */
public final class EcrivainXlsx implements EcritureTableur {

    private static final double SECONDES = 86_400;
    private static final byte[] FIN_LIGNE = octets("</row>");
    private static final byte[] TEXTE = octets("\" t=\"inlineStr\" s=\"");
    private static final byte[] DEBUT_TEXTE = octets("\"><is><t>");
    private static final byte[] DEBUT_TEXTE_BLANCS = octets("\"><is><t xml:space=\"preserve\">");
    private static final byte[] FIN_TEXTE = octets("</t></is></c>");
    private static final byte[] STYLE = octets("\" s=\"");
    private static final byte[] DEBUT_VALEUR = octets("\"><v>");
    private static final byte[] FIN_VALEUR = octets("</v></c>");

    private final ArchiveAEcrire archive;
    private final PlanTableur plan;
    private final EcrivainXml xml;
    private final byte[][] colonnes;
    private final CommentairesXlsx commentaires = new CommentairesXlsx();
    private int numero;

    public EcrivainXlsx(OutputStream sortie, PlanTableur plan) throws IOException {
        this.archive = new ArchiveAEcrire(sortie);
        this.plan = plan;
        new PartiesXlsx(archive, plan).ecrire();
        this.colonnes = new byte[plan.colonnes().size()][];
        for (int i = 0; i < colonnes.length; i++) {
            colonnes[i] = octets("<c r=\"" + ReferenceXlsx.nom(i));
        }
        this.xml = archive.partie(PartiesXlsx.DONNEES);
        FeuilleXml.debut(xml, plan);
        if (!plan.groupes().isEmpty()) {
            entete(plan.groupes());
        }
        entete(plan.titres());
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.US_ASCII);
    }

    private void entete(List<String> titres) throws IOException {
        commencer();
        for (int i = 0; i < titres.size(); i++) {
            if (!titres.get(i).isEmpty()) {
                texte(i, titres.get(i), PartiesXlsx.STYLE_ENTETE);
            }
        }
        xml.brut(FIN_LIGNE);
    }

    private void commencer() throws IOException {
        if (numero == LimitesTableur.LIGNES) {
            throw new IOException("A sheet holds no more than " + LimitesTableur.LIGNES + " lines");
        }
        numero++;
        xml.brut("<row r=\"").entier(numero).brut("\">");
    }

    @Override
    public void ligne(List<? extends Cellule> cellules) throws IOException {
        commencer();
        for (int i = 0; i < cellules.size(); i++) {
            cellule(i, cellules.get(i));
        }
        xml.brut(FIN_LIGNE);
    }

    private void cellule(int colonne, Cellule cellule) throws IOException {
        switch (cellule) {
            case Cellule.Vide vide -> {
                // a cell that is not there takes the style of its column
            }
            case Cellule.Nombre nombre -> {
                debut(colonne).brut(STYLE).entier(PartiesXlsx.STYLE_NOMBRE).brut(DEBUT_VALEUR);
                nombre(nombre.valeur());
                xml.brut(FIN_VALEUR);
            }
            case Cellule.Date date -> {
                boolean jour = date.valeur().toLocalTime().equals(LocalTime.MIDNIGHT);
                debut(colonne).brut(STYLE).entier(jour ? PartiesXlsx.STYLE_DATE : PartiesXlsx.STYLE_MOMENT)
                        .brut(DEBUT_VALEUR);
                nombre(DatesXlsx.jour(date.valeur().toLocalDate())
                        + date.valeur().toLocalTime().toSecondOfDay() / SECONDES);
                xml.brut(FIN_VALEUR);
            }
            case Cellule.Annotee annotee -> {
                texte(colonne, annotee.texte(), annotee.question()
                        ? PartiesXlsx.STYLE_QUESTION
                        : PartiesXlsx.STYLE_FAUTE);
                commentaires.ajouter(numero, colonne, annotee.commentaire());
            }
            default -> texte(colonne, cellule.texte(),
                    plan.colonnes().get(colonne).nature() == ColonneTableur.Nature.TEXTE
                            ? PartiesXlsx.STYLE_TEXTE
                            : PartiesXlsx.STYLE_NOMBRE);
        }
    }

    private EcrivainXml debut(int colonne) throws IOException {
        return xml.brut(colonnes[colonne]).entier(numero);
    }

    private void nombre(double valeur) throws IOException {
        long entier = (long) valeur;
        if (entier == valeur) {
            xml.entier(entier);
        } else {
            xml.brut(Double.toString(valeur));
        }
    }

    private void texte(int colonne, String texte, int style) throws IOException {
        debut(colonne).brut(TEXTE).entier(style)
                .brut(texte.strip().length() == texte.length() ? DEBUT_TEXTE : DEBUT_TEXTE_BLANCS)
                .texte(TexteRiche.echapper(texte)).brut(FIN_TEXTE);
    }

    @Override
    public void close() throws IOException {
        try (archive) {
            FeuilleXml.fin(xml, plan, numero);
            xml.vider();
            if (plan.annote()) {
                commentaires.ecrire(archive);
            }
        }
    }
}
