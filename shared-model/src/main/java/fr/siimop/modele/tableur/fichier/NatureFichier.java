package fr.siimop.modele.tableur.fichier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.FormatTableur;
import fr.siimop.modele.tableur.archive.ArchiveTableur;

/** What a file is, by its first bytes and, for an archive, by its parts: never by its name. */
enum NatureFichier {
    VIDE("un fichier vide", null),
    XLSX("un classeur Excel", FormatTableur.XLSX),
    ODS("un classeur LibreOffice", FormatTableur.ODS),
    TEXTE("du texte", FormatTableur.CSV),
    ANCIEN_EXCEL("un ancien classeur Excel", null),
    EXCEL_CHIFFRE("un classeur Excel chiffré", null),
    DOCUMENT("un document de traitement de texte ou une présentation", null),
    ARCHIVE("une archive", null),
    PDF("un document PDF", null),
    PAGE("une page web", null),
    XML("du XML", null),
    IMAGE("une image", null);

    private static final int DEBUT = 512;
    private static final String MIME = "mimetype";
    private static final byte[] PAQUET_CHIFFRE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final String libelle;
    private final @Nullable FormatTableur format;

    NatureFichier(String libelle, @Nullable FormatTableur format) {
        this.libelle = libelle;
        this.format = format;
    }

    String libelle() {
        return libelle;
    }

    /** {@code null} for what is no table. */
    @Nullable
    FormatTableur format() {
        return format;
    }

    static NatureFichier de(Path fichier, String nom) throws IOException, FichierRefuse {
        byte[] debut;
        try (InputStream octets = Files.newInputStream(fichier)) {
            debut = octets.readNBytes(DEBUT);
        }
        if (commence(debut, 'P', 'K', 3, 4) || commence(debut, 'P', 'K', 5, 6)) {
            return archive(fichier);
        }
        if (commence(debut, 0xD0, 0xCF, 0x11, 0xE0)) {
            return contient(fichier, PAQUET_CHIFFRE) ? EXCEL_CHIFFRE : ANCIEN_EXCEL;
        }
        return simple(debut);
    }

    private static NatureFichier simple(byte[] debut) {
        if (commence(debut, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (commence(debut, 0x89, 'P', 'N', 'G') || commence(debut, 0xFF, 0xD8, 0xFF)
                || commence(debut, 'G', 'I', 'F', '8')) {
            return IMAGE;
        }
        if (commence(debut, 0x1F, 0x8B) || commence(debut, '7', 'z', 0xBC, 0xAF)
                || commence(debut, 'R', 'a', 'r', '!')) {
            return ARCHIVE;
        }
        String texte = new String(debut, StandardCharsets.ISO_8859_1)
                .replaceAll("[\\x00\\u00ef\\u00bb\\u00bf\\u00fe\\u00ff]", "").strip()
                .toLowerCase(Locale.ROOT);
        if (List.of("<html", "<!doctype html", "<table", "<head", "<body").stream().anyMatch(texte::startsWith)) {
            return PAGE;
        }
        return texte.startsWith("<?xml") || texte.startsWith("<!doctype") ? XML : TEXTE;
    }

    private static NatureFichier archive(Path fichier) throws FichierRefuse {
        try (ArchiveTableur archive = ArchiveTableur.ouvrir(fichier)) {
            if (archive.contient(MIME)) {
                String type = archive.texte(MIME, DEBUT);
                return type.contains("opendocument.spreadsheet")
                        ? ODS
                        : type.contains("opendocument") ? DOCUMENT : ARCHIVE;
            }
            if (archive.contient("word/document.xml") || archive.contient("ppt/presentation.xml")) {
                return DOCUMENT;
            }
            return archive.contient("[Content_Types].xml") ? XLSX : ARCHIVE;
        }
    }

    private static boolean contient(Path fichier, byte[] motif) throws IOException {
        try (InputStream octets = new BufferedInputStream(Files.newInputStream(fichier), 1 << 16)) {
            byte[] fenetre = new byte[1 << 16];
            int gardes = 0;
            for (int n = octets.read(fenetre, gardes, fenetre.length - gardes); n > 0; n = octets.read(fenetre, gardes,
                    fenetre.length - gardes)) {
                int total = gardes + n;
                for (int i = 0; i + motif.length <= total; i++) {
                    if (Arrays.equals(fenetre, i, i + motif.length, motif, 0, motif.length)) {
                        return true;
                    }
                }
                gardes = Math.min(total, motif.length - 1);
                System.arraycopy(fenetre, total - gardes, fenetre, 0, gardes);
            }
            return false;
        }
    }

    private static boolean commence(byte[] debut, int... attendus) {
        for (int i = 0; i < attendus.length; i++) {
            if (i >= debut.length || (debut[i] & 0xFF) != attendus[i]) {
                return false;
            }
        }
        return true;
    }
}
