package fr.siimop.modele.tableur.fichier;

import java.io.IOException;
import java.io.OutputStream;

import fr.siimop.modele.tableur.EcritureTableur;
import fr.siimop.modele.tableur.FormatTableur;
import fr.siimop.modele.tableur.PlanTableur;
import fr.siimop.modele.tableur.csv.EcrivainCsv;
import fr.siimop.modele.tableur.csv.EcrivainCsv.Usage;
import fr.siimop.modele.tableur.ods.EcrivainOds;
import fr.siimop.modele.tableur.xlsx.EcrivainXlsx;

/** Begins a file in one of the formats. */
public final class CreationTableur {

    private CreationTableur() {}

    /** @param usage only a CSV file differs by it */
    public static EcritureTableur creer(FormatTableur format, OutputStream sortie, PlanTableur plan, Usage usage)
            throws IOException {
        return switch (format) {
            case XLSX -> new EcrivainXlsx(sortie, plan);
            case ODS -> new EcrivainOds(sortie, plan);
            case CSV -> new EcrivainCsv(sortie, plan, usage);
        };
    }
}
