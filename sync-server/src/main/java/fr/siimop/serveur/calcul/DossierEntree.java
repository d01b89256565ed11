package fr.siimop.serveur.calcul;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.calcul.fichiers.FichiersMemoire;

/** The files of a directory. */
record DossierEntree(Path dossier) implements Fichiers {

    /** Of a file held in memory, in bytes. */
    private static final long TAILLE_MAX = 1L << 30;

    @Override
    public @Nullable InputStream ouvrir(String nom) throws IOException {
        Path chemin = dossier.resolve(nom);
        if (Files.isDirectory(chemin)) {
            throw new FileSystemException(chemin.toString(), null, "c’est un dossier, il faut un fichier");
        }
        try {
            return Files.newInputStream(chemin);
        } catch (NoSuchFileException absent) {
            return null;
        }
    }

    /** The same files once in memory, so that what is archived is what was read. */
    Fichiers charger(List<String> noms, FichiersMemoire memoire) throws IOException {
        for (String nom : noms) {
            Path chemin = dossier.resolve(nom);
            if (Files.isRegularFile(chemin) && Files.isReadable(chemin)) {
                if (Files.size(chemin) > TAILLE_MAX) {
                    throw new FileSystemException(chemin.toString(), null,
                            "trop gros pour une archive, lancez le calcul sans --archive");
                }
                memoire.mettre(nom, Files.readAllBytes(chemin));
            }
        }
        return nom -> memoire.contenus().containsKey(nom) ? memoire.ouvrir(nom) : ouvrir(nom);
    }
}
