package fr.siimop.bout.simulation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

import com.github.luben.zstd.ZstdInputStream;

/** One HTTP/1.1 message, its body as it travels but for the chunks. */
record Message(List<String> tete, byte[] corps) {

    /** @param jusquaLaFin whether a message without a length ends with its connection */
    static Message lire(InputStream entree, boolean jusquaLaFin) throws IOException {
        List<String> tete = new ArrayList<>();
        for (String ligne = ligne(entree); !ligne.isEmpty(); ligne = ligne(entree)) {
            tete.add(ligne);
        }
        Message sansCorps = new Message(tete, new byte[0]);
        if (sansCorps.champ("transfer-encoding").contains("chunked")) {
            return new Message(tete, morceaux(entree));
        }
        String longueur = sansCorps.champ("content-length");
        if (!longueur.isEmpty()) {
            return new Message(tete, exactement(entree, Integer.parseInt(longueur)));
        }
        return jusquaLaFin ? new Message(tete, entree.readAllBytes()) : sansCorps;
    }

    String chemin() {
        return tete.getFirst().split(" ")[1];
    }

    /** Of an answer. */
    int statut() {
        return Integer.parseInt(tete.getFirst().split(" ")[1]);
    }

    /** Its head for one exchange on one connection, announcing so many bytes. */
    byte[] enTete(int longueur) {
        StringBuilder texte = new StringBuilder(tete.getFirst()).append("\r\n");
        for (String ligne : tete.subList(1, tete.size())) {
            String nom = ligne.substring(0, ligne.indexOf(':')).toLowerCase(Locale.ROOT);
            if (!List.of("connection", "content-length", "transfer-encoding", "upgrade", "http2-settings")
                    .contains(nom)) {
                texte.append(ligne).append("\r\n");
            }
        }
        return texte.append("Content-Length: ").append(longueur).append("\r\nConnection: close\r\n\r\n").toString()
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The body as text; of a compressed body that was cut, what can be read. */
    String texte() {
        ByteArrayOutputStream clair = new ByteArrayOutputStream();
        try (InputStream entree = decomprimer()) {
            byte[] tampon = new byte[4_096];
            for (int lus = entree.read(tampon); lus >= 0; lus = entree.read(tampon)) {
                clair.write(tampon, 0, lus);
            }
        } catch (IOException e) {
            // cut here
        }
        return clair.toString(StandardCharsets.UTF_8);
    }

    private InputStream decomprimer() throws IOException {
        InputStream entree = new ByteArrayInputStream(corps);
        return switch (champ("content-encoding")) {
            case "zstd" -> new ZstdInputStream(entree);
            case "gzip" -> new GZIPInputStream(entree);
            default -> entree;
        };
    }

    private String champ(String nom) {
        return tete.stream().skip(1).filter(ligne -> ligne.toLowerCase(Locale.ROOT).startsWith(nom + ":"))
                .map(ligne -> ligne.substring(nom.length() + 1).strip()).findFirst().orElse("");
    }

    private static byte[] morceaux(InputStream entree) throws IOException {
        ByteArrayOutputStream corps = new ByteArrayOutputStream();
        while (true) {
            int taille = Integer.parseInt(ligne(entree).split(";")[0].strip(), 16);
            corps.writeBytes(exactement(entree, taille));
            ligne(entree);
            if (taille == 0) {
                return corps.toByteArray();
            }
        }
    }

    private static byte[] exactement(InputStream entree, int longueur) throws IOException {
        byte[] octets = entree.readNBytes(longueur);
        if (octets.length < longueur) {
            throw new EOFException();
        }
        return octets;
    }

    private static String ligne(InputStream entree) throws IOException {
        ByteArrayOutputStream ligne = new ByteArrayOutputStream();
        for (int octet = entree.read(); octet != '\n'; octet = entree.read()) {
            if (octet < 0) {
                throw new EOFException();
            }
            ligne.write(octet);
        }
        return ligne.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
