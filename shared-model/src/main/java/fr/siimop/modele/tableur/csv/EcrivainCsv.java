package fr.siimop.modele.tableur.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;

import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.Csv;
import fr.siimop.modele.tableur.EcritureTableur;
import fr.siimop.modele.tableur.PlanTableur;

/** Writes a text with separators, in UTF-8. */
public final class EcrivainCsv implements EcritureTableur {

    /** For whom the text is. */
    public enum Usage {
        /** French spreadsheets: semicolon, byte order mark, 03/05/2027. */
        TABLEUR(';'),
        /** Programs: comma, no mark, 2027-05-03. */
        PROGRAMME(',');

        private final char separateur;

        Usage(char separateur) {
            this.separateur = separateur;
        }
    }

    private final Writer sortie;
    private final Usage usage;

    public EcrivainCsv(OutputStream sortie, PlanTableur plan, Usage usage) throws IOException {
        this.sortie = new BufferedWriter(new OutputStreamWriter(sortie, StandardCharsets.UTF_8), 1 << 16);
        this.usage = usage;
        if (usage == Usage.TABLEUR) {
            this.sortie.write('\uFEFF');
        }
        if (!plan.groupes().isEmpty()) {
            ecrire(plan.groupes());
        }
        ecrire(plan.titres());
    }

    private void ecrire(List<String> champs) throws IOException {
        Csv.ecrire(sortie, champs, usage.separateur);
    }

    @Override
    public void ligne(List<? extends Cellule> cellules) throws IOException {
        ecrire(cellules.stream().map(this::texte).toList());
    }

    private String texte(Cellule cellule) {
        if (cellule instanceof Cellule.Date date && usage == Usage.PROGRAMME
                && date.valeur().toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return date.valeur().toLocalDate().toString();
        }
        return cellule instanceof Cellule.Texte texte ? NeutralisationCsv.neutraliser(texte.texte()) : cellule.texte();
    }

    @Override
    public void close() throws IOException {
        sortie.close();
    }
}
