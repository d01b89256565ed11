package fr.siimop.serveur.calcul;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import fr.siimop.modele.calcul.archive.Archive;
import fr.siimop.modele.calcul.archive.ArchiveInvalide;
import fr.siimop.modele.calcul.archive.EcritureArchive;
import fr.siimop.modele.calcul.archive.LectureArchive;
import fr.siimop.modele.calcul.fichiers.FichiersMemoire;

/** Changes what an archive claims to be the result. */
final class ArchivesFalsifiees {

    private ArchivesFalsifiees() {}

    /** A careful forgery: the hashes are made again. */
    static void avecEmpreintes(Path fichier, String avant, String apres) throws IOException, ArchiveInvalide {
        Archive archive = LectureArchive.lire(new ByteArrayInputStream(Files.readAllBytes(fichier)));
        var sortie = new FichiersMemoire();
        archive.sortie().contenus().forEach((nom, contenu) -> sortie.mettre(nom, remplacer(contenu, avant, apres)));
        try (var flux = Files.newOutputStream(fichier)) {
            EcritureArchive.ecrire(new Archive(archive.calcul(), archive.version(), archive.options(),
                    archive.entree(), sortie), flux);
        }
    }

    /** A careless one: the files are changed in an otherwise sound zip. */
    static void sansEmpreintes(Path fichier, String avant, String apres) throws IOException {
        var octets = new ByteArrayOutputStream();
        try (var lu = new ZipInputStream(Files.newInputStream(fichier)); var ecrit = new ZipOutputStream(octets)) {
            for (ZipEntry entree = lu.getNextEntry(); entree != null; entree = lu.getNextEntry()) {
                ecrit.putNextEntry(new ZipEntry(entree.getName()));
                ecrit.write(remplacer(lu.readAllBytes(), avant, apres));
            }
        }
        Files.write(fichier, octets.toByteArray());
    }

    private static byte[] remplacer(byte[] contenu, String avant, String apres) {
        return new String(contenu, StandardCharsets.UTF_8).replace(avant, apres).getBytes(StandardCharsets.UTF_8);
    }
}
