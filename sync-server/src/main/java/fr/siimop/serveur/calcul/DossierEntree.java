package fr.siimop.serveur.calcul;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.calcul.fichiers.FichiersMemoire;

/** The files of a directory. */
record DossierEntree(Path dossier) implements Fichiers {

    @Override
    public @Nullable InputStream ouvrir(String nom) throws IOException {
        Path chemin = dossier.resolve(nom);
        if (Files.isDirectory(chemin)) {
            throw new IOException(chemin + " is a directory");
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
                memoire.mettre(nom, Files.readAllBytes(chemin));
            }
        }
        return nom -> memoire.contenus().containsKey(nom) ? memoire.ouvrir(nom) : ouvrir(nom);
    }
}
