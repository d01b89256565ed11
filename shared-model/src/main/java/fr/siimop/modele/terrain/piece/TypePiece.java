package fr.siimop.modele.terrain.piece;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import fr.siimop.modele.descripteur.ValeurListe;

/** What may be attached, told by content: documents that every computer reads, none that runs anything. */
public enum TypePiece implements ValeurListe {
    PDF("PDF", "application/pdf", "pdf"),
    PNG("Image PNG", "image/png", "png"),
    JPEG("Image JPEG", "image/jpeg", "jpg", "jpeg"),
    DOCX("Document Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("Classeur Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("Présentation PowerPoint", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx"),
    ODT("Document LibreOffice", "application/vnd.oasis.opendocument.text", "odt"),
    ODS("Classeur LibreOffice", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("Présentation LibreOffice", "application/vnd.oasis.opendocument.presentation", "odp");

    private final String libelle;
    private final String mime;
    private final List<String> extensions;

    TypePiece(String libelle, String mime, String... extensions) {
        this.libelle = libelle;
        this.mime = mime;
        this.extensions = List.of(extensions);
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String libelle() {
        return libelle;
    }

    public String mime() {
        return mime;
    }

    public List<String> extensions() {
        return extensions;
    }

    /** The usual end of its names, with its dot. */
    public String extension() {
        return "." + extensions.getFirst();
    }

    /** Whether a name ends as those of this type do. */
    public boolean nomme(String nom) {
        return extensions.stream().anyMatch(e -> nom.toLowerCase(Locale.ROOT).endsWith("." + e));
    }

    /** All of them, for a sentence. */
    public static String tous() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
