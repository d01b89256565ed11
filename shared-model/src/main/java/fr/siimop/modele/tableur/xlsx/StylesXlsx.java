package fr.siimop.modele.tableur.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.archive.ArchiveTableur;
import fr.siimop.modele.tableur.archive.LecteurXml;
import fr.siimop.modele.tableur.archive.LecteurXml.Evenement;

/** What the formats of the cells say of their numbers: dates, and identifiers shown with leading zeros. */
final class StylesXlsx {

    private static final int MAXIMUM = 100_000;
    private static final Pattern A_IGNORER = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DATE = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZEROS = Pattern.compile("0{2,40}");

    private final List<Integer> formats = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();

    static StylesXlsx lire(ArchiveTableur archive, @Nullable String partie) throws FichierRefuse, IOException {
        StylesXlsx styles = new StylesXlsx();
        if (partie == null || !archive.contient(partie)) {
            return styles;
        }
        LecteurXml xml = archive.xml(partie);
        boolean cellules = false;
        for (Evenement e = xml.suivant(); e != Evenement.TERMINE; e = xml.suivant()) {
            if (xml.nom().equals("cellXfs") && e != Evenement.TEXTE) {
                cellules = e == Evenement.DEBUT;
            } else if (e == Evenement.DEBUT && xml.nom().equals("numFmt")) {
                styles.codes.put(entier(xml.attribut("numFmtId")),
                        Objects.requireNonNullElse(xml.attribut("formatCode"), ""));
            } else if (e == Evenement.DEBUT && cellules && xml.nom().equals("xf")) {
                styles.formats.add(entier(xml.attribut("numFmtId")));
            }
            if (styles.formats.size() + styles.codes.size() > MAXIMUM) {
                throw archive.tropGrand();
            }
        }
        return styles;
    }

    /** For each style: -1 a date, else how many digits its numbers show at least. */
    int[] natures() {
        return formats.stream().mapToInt(this::nature).toArray();
    }

    private int nature(int format) {
        String code = codes.get(format);
        if (code == null) {
            boolean date = format >= 14 && format <= 22 || format >= 27 && format <= 36
                    || format >= 45 && format <= 47 || format >= 50 && format <= 58;
            return date ? -1 : 0;
        }
        String utile = A_IGNORER.matcher(code).replaceAll("");
        if (ZEROS.matcher(code).matches()) {
            return code.length();
        }
        return !utile.toLowerCase(java.util.Locale.ROOT).contains("general") && DATE.matcher(utile).find() ? -1 : 0;
    }

    private static int entier(@Nullable String texte) {
        try {
            return texte == null ? 0 : Integer.parseInt(texte);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
