package fr.siimop.modele.calcul.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import fr.siimop.modele.calcul.fichiers.FichiersMemoire;
import fr.siimop.modele.sync.Json;

/**
 * Writes an archive that depends on its contents only: fixed dates, files in the order of their names, stored without
 * compression because compressors differ from one machine to another.
 */
public final class EcritureArchive {

    /** Not the first that a zip can hold: Java writes that one again as an instant, in the time zone of the machine. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private EcritureArchive() {}

    public static void ecrire(Archive archive, OutputStream flux) throws IOException {
        try (var zip = new ZipOutputStream(flux, StandardCharsets.UTF_8)) {
            String manifeste = Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(Manifeste.de(archive));
            ajouter(zip, Archive.MANIFESTE, manifeste.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            ajouter(zip, Archive.ENTREE, archive.entree());
            ajouter(zip, Archive.SORTIE, archive.sortie());
        }
    }

    private static void ajouter(ZipOutputStream zip, String dossier, FichiersMemoire fichiers) throws IOException {
        for (Map.Entry<String, byte[]> fichier : fichiers.contenus().entrySet()) {
            ajouter(zip, dossier + fichier.getKey(), fichier.getValue());
        }
    }

    private static void ajouter(ZipOutputStream zip, String nom, byte[] contenu) throws IOException {
        var somme = new CRC32();
        somme.update(contenu);
        var entree = new ZipEntry(nom);
        entree.setMethod(ZipEntry.STORED);
        entree.setSize(contenu.length);
        entree.setCrc(somme.getValue());
        entree.setTimeLocal(DATE);
        zip.putNextEntry(entree);
        zip.write(contenu);
        zip.closeEntry();
    }
}
