package fr.siimop.modele.calcul.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import tools.jackson.core.JacksonException;

import fr.siimop.modele.calcul.fichiers.FichiersMemoire;
import fr.siimop.modele.sync.Json;

/** Reads an archive and compares every file with the hash that the manifest gives of it. */
public final class LectureArchive {

    private static final long TAILLE_MAX = 1L << 30;

    private LectureArchive() {}

    public static Archive lire(InputStream flux) throws IOException, ArchiveInvalide {
        SortedMap<String, byte[]> contenus = decompresser(flux);
        byte[] octets = contenus.remove(Archive.MANIFESTE);
        if (octets == null) {
            throw new ArchiveInvalide("Ce fichier n’est pas l’archive d’un calcul : " + Archive.MANIFESTE
                    + " en est absent.");
        }
        Manifeste manifeste = manifeste(octets);
        var archive = new Archive(manifeste.calcul(), manifeste.version(), manifeste.options(), new FichiersMemoire(),
                new FichiersMemoire());
        List<String> ecarts = new ArrayList<>();
        extraire(contenus, Archive.ENTREE, manifeste.entree(), archive.entree(), ecarts);
        extraire(contenus, Archive.SORTIE, manifeste.sortie(), archive.sortie(), ecarts);
        contenus.keySet().forEach(nom -> ecarts.add(nom + " n’est pas dans le manifeste"));
        if (!ecarts.isEmpty()) {
            throw new ArchiveInvalide("L’archive a été modifiée ou coupée : " + String.join(" ; ", ecarts) + ".");
        }
        return archive;
    }

    private static SortedMap<String, byte[]> decompresser(InputStream flux) throws IOException, ArchiveInvalide {
        var contenus = new TreeMap<String, byte[]>();
        long total = 0;
        try (var zip = new ZipInputStream(flux, StandardCharsets.UTF_8)) {
            for (ZipEntry entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                byte[] contenu = zip.readNBytes((int) (TAILLE_MAX - total));
                total += contenu.length;
                if (total == TAILLE_MAX) {
                    throw new ArchiveInvalide("L’archive dépasse " + TAILLE_MAX + " octets.");
                }
                if (contenus.put(entree.getName(), contenu) != null) {
                    throw new ArchiveInvalide("L’archive a été modifiée : " + entree.getName() + " y est deux fois.");
                }
            }
        } catch (ZipException | EOFException illisible) {
            throw new ArchiveInvalide("L’archive est endommagée ou incomplète : reprenez l’original.");
        }
        return contenus;
    }

    private static Manifeste manifeste(byte[] octets) throws ArchiveInvalide {
        Manifeste manifeste;
        try {
            manifeste = Json.MAPPER.readValue(octets, Manifeste.class);
        } catch (JacksonException illisible) {
            throw new ArchiveInvalide(Archive.MANIFESTE + " est illisible.");
        }
        if (manifeste == null) {
            throw new ArchiveInvalide(Archive.MANIFESTE + " est vide.");
        }
        if (manifeste.format() != Manifeste.FORMAT) {
            throw new ArchiveInvalide("Cette version du programme lit le format d’archive " + Manifeste.FORMAT
                    + ", pas le format " + manifeste.format() + ".");
        }
        return manifeste;
    }

    private static void extraire(SortedMap<String, byte[]> contenus, String dossier,
            Map<String, Manifeste.Piece> pieces,
            FichiersMemoire fichiers, List<String> ecarts) {
        pieces.forEach((nom, piece) -> {
            byte[] contenu = contenus.remove(dossier + nom);
            if (contenu == null) {
                ecarts.add(dossier + nom + " manque");
            } else if (!Manifeste.Piece.de(contenu).equals(piece)) {
                ecarts.add(dossier + nom + " n’a plus l’empreinte du manifeste");
            } else {
                fichiers.mettre(nom, contenu);
            }
        });
    }
}
