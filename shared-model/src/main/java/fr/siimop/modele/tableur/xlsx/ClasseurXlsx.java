package fr.siimop.modele.tableur.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.archive.ArchiveTableur;
import fr.siimop.modele.tableur.archive.LecteurXml;
import fr.siimop.modele.tableur.archive.LecteurXml.Evenement;

/**
 * Where the parts of a workbook are, and its visible sheets in order.
 *
 * @param depuis1904 whether days are counted from 1904, as old Macintosh workbooks do
 */
record ClasseurXlsx(List<Feuille> feuilles, @Nullable String chaines, @Nullable String styles, boolean depuis1904) {

    private static final String PAR_DEFAUT = "xl/workbook.xml";

    record Feuille(String nom, String partie) {}

    private record Lien(String type, String partie) {}

    static ClasseurXlsx lire(ArchiveTableur archive) throws FichierRefuse, IOException {
        String partie = liens(archive, "").values().stream().filter(lien -> lien.type().endsWith("/officeDocument"))
                .map(Lien::partie).findFirst().orElse(PAR_DEFAUT);
        Map<String, Lien> liens = liens(archive, partie);
        List<Feuille> feuilles = new ArrayList<>();
        boolean depuis1904 = false;
        LecteurXml xml = archive.xml(partie);
        for (Evenement e = xml.suivant(); e != Evenement.TERMINE; e = xml.suivant()) {
            if (e == Evenement.DEBUT && xml.nom().equals("workbookPr")) {
                depuis1904 = vrai(xml.attribut("date1904"));
            } else if (e == Evenement.DEBUT && xml.nom().equals("sheet") && !cachee(xml)) {
                Lien lien = liens.get(Objects.requireNonNullElse(xml.attribut("id"), ""));
                if (lien != null && lien.type().endsWith("/worksheet")) {
                    feuilles.add(new Feuille(Objects.requireNonNullElse(xml.attribut("name"), ""), lien.partie()));
                }
            }
        }
        return new ClasseurXlsx(feuilles, de(liens, "/sharedStrings"), de(liens, "/styles"), depuis1904);
    }

    static boolean vrai(@Nullable String valeur) {
        return "1".equals(valeur) || "true".equals(valeur);
    }

    private static boolean cachee(LecteurXml xml) {
        String etat = xml.attribut("state");
        return etat != null && !etat.equals("visible");
    }

    private static @Nullable String de(Map<String, Lien> liens, String type) {
        return liens.values().stream().filter(lien -> lien.type().endsWith(type)).map(Lien::partie).findFirst()
                .orElse(null);
    }

    /** Relations of a part to others, by their id; none when it has no such file. */
    private static Map<String, Lien> liens(ArchiveTableur archive, String partie) throws FichierRefuse, IOException {
        int coupe = partie.lastIndexOf('/') + 1;
        String fichier = partie.substring(0, coupe) + "_rels/" + partie.substring(coupe) + ".rels";
        Map<String, Lien> liens = new HashMap<>();
        if (!archive.contient(fichier)) {
            return liens;
        }
        LecteurXml xml = archive.xml(fichier);
        for (Evenement e = xml.suivant(); e != Evenement.TERMINE; e = xml.suivant()) {
            String id = e == Evenement.DEBUT ? xml.attribut("Id") : null;
            if (id != null) {
                liens.put(id, new Lien(Objects.requireNonNullElse(xml.attribut("Type"), ""),
                        absolu(partie.substring(0, coupe), Objects.requireNonNullElse(xml.attribut("Target"), ""))));
            }
        }
        return liens;
    }

    private static String absolu(String dossier, String cible) {
        String base = dossier;
        String reste = cible;
        while (reste.startsWith("../")) {
            reste = reste.substring(3);
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return reste.startsWith("/") ? reste.substring(1) : base + reste;
    }
}
