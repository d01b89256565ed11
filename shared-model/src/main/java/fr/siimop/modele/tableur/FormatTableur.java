package fr.siimop.modele.tableur;

import java.util.Locale;
import java.util.Optional;

/** Formats of the tables that come in and go out, known by the ending of their name. */
public enum FormatTableur {
    XLSX("Classeur Excel"), ODS("Classeur LibreOffice"), CSV("Texte CSV");

    private final String libelle;

    FormatTableur(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** For instance {@code .xlsx}. */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** Texts with tabulations and macro-enabled workbooks are read as well; nothing is ever executed. */
    public static Optional<FormatTableur> deNom(String nom) {
        String minuscules = nom.toLowerCase(Locale.ROOT);
        return switch (minuscules.substring(minuscules.lastIndexOf('.') + 1)) {
            case "xlsx", "xlsm" -> Optional.of(XLSX);
            case "ods" -> Optional.of(ODS);
            case "csv", "txt", "tsv" -> Optional.of(CSV);
            default -> Optional.empty();
        };
    }
}
