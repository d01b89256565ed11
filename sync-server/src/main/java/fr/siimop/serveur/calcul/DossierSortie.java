package fr.siimop.serveur.calcul;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

import fr.siimop.modele.calcul.fichiers.FichiersSortie;

/** Writes beside the true names and renames at the end: an interrupted run leaves no half-written result. */
final class DossierSortie implements FichiersSortie, AutoCloseable {

    private final Path dossier;
    private final Map<Path, Path> provisoires = new LinkedHashMap<>();

    DossierSortie(Path dossier) throws IOException {
        this.dossier = Files.createDirectories(dossier);
    }

    @Override
    public OutputStream creer(String nom) throws IOException {
        return creer(dossier.resolve(nom));
    }

    /** A file that may be elsewhere, put in place together with the others. */
    OutputStream creer(Path chemin) throws IOException {
        Path absolu = chemin.toAbsolutePath();
        Path parent = absolu.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
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
