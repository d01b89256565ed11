package fr.siimop.modele.tableur.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip archive that is being written, part after part; the same content gives the same bytes. */
public final class ArchiveAEcrire implements AutoCloseable {

    /** Faster than the default by half, for files a tenth larger (decision 0010). */
    private static final int COMPRESSION = 3;
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    public ArchiveAEcrire(OutputStream sortie) {
        this.zip = new ZipOutputStream(sortie, StandardCharsets.UTF_8);
        zip.setLevel(COMPRESSION);
    }

    /** Begins a part; the one before ends. */
    public EcrivainXml partie(String nom) throws IOException {
        ZipEntry entree = new ZipEntry(nom);
        entree.setTimeLocal(DATE);
        zip.putNextEntry(entree);
        return new EcrivainXml(zip);
    }

    public void partie(String nom, String contenu) throws IOException {
        EcrivainXml xml = partie(nom);
        xml.brut(contenu);
        xml.vider();
    }

    /** A part that must be readable without decompressing: the type of an OpenDocument file. */
    public void telleQuelle(String nom, String contenu) throws IOException {
        byte[] octets = contenu.getBytes(StandardCharsets.UTF_8);
        CRC32 somme = new CRC32();
        somme.update(octets);
        ZipEntry entree = new ZipEntry(nom);
        entree.setTimeLocal(DATE);
        entree.setMethod(ZipEntry.STORED);
        entree.setSize(octets.length);
        entree.setCrc(somme.getValue());
        zip.putNextEntry(entree);
        zip.write(octets);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
