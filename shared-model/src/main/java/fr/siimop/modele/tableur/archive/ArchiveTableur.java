package fr.siimop.modele.tableur.archive;

import static fr.siimop.modele.tableur.AnomalieTableur.ABIME;
import static fr.siimop.modele.tableur.AnomalieTableur.BOMBE;
import static fr.siimop.modele.tableur.AnomalieTableur.CHEMIN_INTERDIT;
import static fr.siimop.modele.tableur.AnomalieTableur.CHIFFRE;
import static fr.siimop.modele.tableur.AnomalieTableur.ENTITE_INTERDITE;
import static fr.siimop.modele.tableur.AnomalieTableur.TEXTE_TROP_LONG;
import static fr.siimop.modele.tableur.AnomalieTableur.TROP_GRAND;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.LimitesTableur;

/**
 * The zip archive that a spreadsheet is. Nothing is ever written to disk; what comes out of a part is bounded, and every
 * failure becomes the sentence of a refusal.
 */
public final class ArchiveTableur implements AutoCloseable {

    private final String nom;
    private final ZipFile zip;

    private ArchiveTableur(String nom, ZipFile zip) {
        this.nom = nom;
        this.zip = zip;
    }

    public static ArchiveTableur ouvrir(Path fichier) throws FichierRefuse {
        String nom = String.valueOf(fichier.getFileName());
        try {
            RepertoireZip.verifier(fichier);
            ArchiveTableur archive = new ArchiveTableur(nom, new ZipFile(fichier.toFile()));
            try {
                archive.verifierNoms();
            } catch (FichierRefuse e) {
                archive.close();
                throw e;
            }
            return archive;
        } catch (IOException | IllegalArgumentException e) {
            throw new FichierRefuse(e, ABIME, nom);
        }
    }

    /** What reads its lines, and closes it in its turn. */
    @FunctionalInterface
    public interface Lecture<L> {
        L de(ArchiveTableur archive) throws IOException, FichierRefuse;
    }

    /** Opened for this reading; closed again when it cannot begin. */
    public static <L> L lire(Path fichier, Lecture<L> lecture) throws FichierRefuse {
        ArchiveTableur archive = ouvrir(fichier);
        try {
            return lecture.de(archive);
        } catch (IOException e) {
            archive.close();
            throw archive.refus(e);
        } catch (FichierRefuse e) {
            archive.close();
            throw e;
        }
    }

    public String nom() {
        return nom;
    }

    public boolean contient(String partie) {
        return zip.getEntry(partie) != null;
    }

    /** A part as XML. */
    public LecteurXml xml(String partie) throws FichierRefuse {
        try {
            return new LecteurXml(flux(partie));
        } catch (IOException e) {
            throw refus(e);
        }
    }

    /** The beginning of a small part, as text. */
    public String texte(String partie, int octets) throws FichierRefuse {
        try (FluxBorne flux = flux(partie)) {
            return new String(flux.readNBytes(octets), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw refus(e);
        }
    }

    private FluxBorne flux(String partie) throws IOException, FichierRefuse {
        ZipEntry entree = zip.getEntry(partie);
        if (entree == null) {
            throw new FichierRefuse(ABIME, nom);
        }
        return new FluxBorne(zip.getInputStream(entree), Math.max(entree.getCompressedSize(), 0));
    }

    /** The refusal that a failure means. */
    public FichierRefuse refus(Exception e) {
        if (e instanceof DepassementArchive) {
            return new FichierRefuse(e, BOMBE, nom);
        }
        if (e instanceof XmlInvalide xml) {
            return switch (xml.raison()) {
                case ABIME -> new FichierRefuse(e, ABIME, nom);
                case ENTITES -> new FichierRefuse(e, ENTITE_INTERDITE, nom);
                case TROP_LONG -> texteTropLong();
            };
        }
        return new FichierRefuse(e, ABIME, nom);
    }

    public FichierRefuse abime() {
        return new FichierRefuse(ABIME, nom);
    }

    public FichierRefuse tropGrand() {
        return new FichierRefuse(TROP_GRAND, nom, LimitesTableur.LIGNES, LimitesTableur.COLONNES);
    }

    public FichierRefuse texteTropLong() {
        return new FichierRefuse(TEXTE_TROP_LONG, nom, LimitesTableur.TEXTE);
    }

    public FichierRefuse chiffre() {
        return new FichierRefuse(CHIFFRE, nom);
    }

    /** A name that climbs out of the archive has no business in a spreadsheet, even though nothing is extracted. */
    private void verifierNoms() throws FichierRefuse {
        Set<String> vus = new HashSet<>();
        for (ZipEntry entree : Collections.list(zip.entries())) {
            String chemin = entree.getName().replace('\\', '/');
            if (chemin.startsWith("/") || ("/" + chemin + "/").contains("/../") || chemin.matches("[A-Za-z]:.*")) {
                throw new FichierRefuse(CHEMIN_INTERDIT, nom, entree.getName());
            }
            if (!vus.add(chemin)) {
                throw abime();
            }
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
