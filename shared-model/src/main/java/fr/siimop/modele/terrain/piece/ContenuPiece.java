package fr.siimop.modele.terrain.piece;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;

/**
 * What a content is, by its bytes and never by its name; nothing of it is unpacked nor run.
 *
 * @param type      {@code null} when there are anomalies
 * @param anomalies why it cannot be attached
 */
public record ContenuPiece(@Nullable TypePiece type, List<Anomalie> anomalies) {

    public static final int OCTETS_AU_PLUS = 10 << 20;

    private static final int MIO = 1 << 20;
    private static final int EN_TETE_CENTRAL = 0x02014b50;
    private static final int TAILLE_EN_TETE_CENTRAL = 46;
    private static final int ENTREES_AU_PLUS = 20_000;

    public ContenuPiece {
        anomalies = List.copyOf(anomalies);
    }

    public static ContenuPiece de(byte[] contenu) {
        if (contenu.length == 0) {
            return refus(Anomalie.surLigne(AnomaliePiece.VIDE));
        }
        if (contenu.length > OCTETS_AU_PLUS) {
            return refus(Anomalie.surLigne(AnomaliePiece.TROP_GROSSE, OCTETS_AU_PLUS / MIO));
        }
        Optional<TypePiece> simple = simple(contenu);
        if (simple.isPresent()) {
            return new ContenuPiece(simple.get(), List.of());
        }
        return commence(contenu, 0, 'P', 'K', 3, 4) ? archive(contenu) : inconnu();
    }

    public static String empreinte(byte[] contenu) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contenu));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** « 340 Ko », « 2,1 Mo ». */
    public static String taille(int octets) {
        return octets < MIO
                ? Math.max(1, octets / 1024) + "\u00a0Ko"
                : String.format(Locale.FRENCH, "%.1f\u00a0Mo", octets / (double) MIO);
    }

    private static Optional<TypePiece> simple(byte[] contenu) {
        if (commence(contenu, 0, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(TypePiece.PDF);
        }
        if (commence(contenu, 0, 0x89, 'P', 'N', 'G', 13, 10, 26, 10)) {
            return Optional.of(TypePiece.PNG);
        }
        return commence(contenu, 0, 0xFF, 0xD8, 0xFF) ? Optional.of(TypePiece.JPEG) : Optional.empty();
    }

    /** Documents are archives of parts: those named in the directory say which, and whether something in it runs. */
    private static ContenuPiece archive(byte[] contenu) {
        List<String> parties = parties(contenu);
        boolean macros = parties.stream().map(p -> p.toLowerCase(Locale.ROOT)).anyMatch(p -> p.contains("vbaproject")
                || p.startsWith("basic/") || p.startsWith("scripts/") || p.contains("/activex/")
                || p.endsWith(".exe") || p.endsWith(".js") || p.endsWith(".bat"));
        if (parties.isEmpty()) {
            return inconnu();
        }
        TypePiece type = parties.contains("[Content_Types].xml") ? office(parties) : libre(contenu);
        if (type == null) {
            return inconnu();
        }
        return macros ? refus(Anomalie.surLigne(AnomaliePiece.AVEC_MACROS)) : new ContenuPiece(type, List.of());
    }

    private static @Nullable TypePiece office(List<String> parties) {
        if (parties.contains("word/document.xml")) {
            return TypePiece.DOCX;
        }
        if (parties.contains("xl/workbook.xml")) {
            return TypePiece.XLSX;
        }
        return parties.contains("ppt/presentation.xml") ? TypePiece.PPTX : null;
    }

    /** The first part, never compressed, is the type: the format wants it so. */
    private static @Nullable TypePiece libre(byte[] contenu) {
        String debut = new String(contenu, 0, Math.min(contenu.length, 200), StandardCharsets.ISO_8859_1);
        int place = debut.indexOf("mimetypeapplication/");
        if (place != 30) {
            return null;
        }
        String type = debut.substring(place + "mimetype".length());
        for (TypePiece piece : List.of(TypePiece.ODT, TypePiece.ODS, TypePiece.ODP)) {
            if (type.startsWith(piece.mime()) && !type.startsWith(piece.mime() + "-")) {
                return piece;
            }
        }
        return null;
    }

    /** Names in the central directory, found by its own marks: no entry is opened. None when it is not as it says. */
    private static List<String> parties(byte[] contenu) {
        ByteBuffer octets = ByteBuffer.wrap(contenu).order(ByteOrder.LITTLE_ENDIAN);
        List<String> noms = new ArrayList<>();
        int fin = finDuRepertoire(octets);
        int annoncees = fin < 0 ? 0 : octets.getShort(fin + 10) & 0xFFFF;
        if (annoncees > ENTREES_AU_PLUS) {
            return List.of();
        }
        int place = fin < 0 ? -1 : octets.getInt(fin + 16);
        while (place >= 0 && place <= contenu.length - TAILLE_EN_TETE_CENTRAL && noms.size() <= annoncees
                && octets.getInt(place) == EN_TETE_CENTRAL) {
            int nom = octets.getShort(place + 28) & 0xFFFF;
            int suite = (octets.getShort(place + 30) & 0xFFFF) + (octets.getShort(place + 32) & 0xFFFF);
            if (place + TAILLE_EN_TETE_CENTRAL + nom > contenu.length) {
                return List.of();
            }
            noms.add(new String(contenu, place + TAILLE_EN_TETE_CENTRAL, nom, StandardCharsets.UTF_8));
            place += TAILLE_EN_TETE_CENTRAL + nom + suite;
        }
        return noms.size() == annoncees ? noms : List.of();
    }

    private static int finDuRepertoire(ByteBuffer octets) {
        int minimum = Math.max(0, octets.limit() - 22 - 65_535);
        for (int i = octets.limit() - 22; i >= minimum; i--) {
            if (octets.getInt(i) == 0x06054b50) {
                return i;
            }
        }
        return -1;
    }

    private static ContenuPiece inconnu() {
        return refus(Anomalie.surLigne(AnomaliePiece.TYPE_REFUSE, TypePiece.tous()));
    }

    private static ContenuPiece refus(Anomalie anomalie) {
        return new ContenuPiece(null, List.of(anomalie));
    }

    private static boolean commence(byte[] contenu, int place, int... attendus) {
        for (int i = 0; i < attendus.length; i++) {
            if (place + i >= contenu.length || (contenu[place + i] & 0xFF) != attendus[i]) {
                return false;
            }
        }
        return true;
    }
}
