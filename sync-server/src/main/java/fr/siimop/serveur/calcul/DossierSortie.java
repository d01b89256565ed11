package fr.siimop.serveur.calcul;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.calcul.fichiers.FichiersSortie;

/** Writes beside the true names and renames at the end: an interrupted run leaves no half-written result. */
final class DossierSortie implements FichiersSortie, AutoCloseable {

    private final Path dossier;
    private final Map<Path, Path> provisoires = new LinkedHashMap<>();

    DossierSortie(Path dossier) throws IOException {
        this.dossier = creerDossier(dossier);
    }

    private static Path creerDossier(Path dossier) throws IOException {
        for (Path existant = dossier.toAbsolutePath(); existant != null; existant = existant.getParent()) {
            if (Files.exists(existant) && !Files.isDirectory(existant)) {
                throw new NotDirectoryException(existant.toString());
            }
        }
        Files.createDirectories(dossier);
        if (!Files.isWritable(dossier)) {
            throw new AccessDeniedException(dossier.toString());
        }
        return dossier;
    }

    /** Refuses at once what could not be written at the end of a run, which may be long. */
    void exiger(Collection<String> noms, @Nullable Path ailleurs) throws IOException {
        for (String nom : noms) {
            exigerFichier(dossier.resolve(nom));
        }
        if (ailleurs != null) {
            exigerFichier(ailleurs);
            Path parent = ailleurs.toAbsolutePath().getParent();
            if (parent != null) {
                creerDossier(parent);
            }
        }
    }

    private static void exigerFichier(Path chemin) throws IOException {
        if (Files.isDirectory(chemin)) {
            throw new FileSystemException(chemin.toString(), null, "c’est un dossier, il faut un fichier");
        }
    }

    @Override
    public OutputStream creer(String nom) throws IOException {
        return creer(dossier.resolve(nom));
    }

    /** A file that may be elsewhere, put in place together with the others. */
    OutputStream creer(Path chemin) throws IOException {
        Path absolu = chemin.toAbsolutePath();
        Path provisoire = absolu.resolveSibling("." + absolu.getFileName() + ".en-cours");
        provisoires.put(absolu, provisoire);
        return Files.newOutputStream(provisoire);
    }

    void valider() throws IOException {
        for (Map.Entry<Path, Path> fichier : provisoires.entrySet()) {
            Files.move(fichier.getValue(), fichier.getKey(), StandardCopyOption.REPLACE_EXISTING);
        }
        provisoires.clear();
    }

    @Override
    public void close() throws IOException {
        for (Path provisoire : provisoires.values()) {
            Files.deleteIfExists(provisoire);
        }
    }
}
