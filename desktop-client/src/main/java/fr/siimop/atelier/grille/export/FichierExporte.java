package fr.siimop.atelier.grille.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.tableur.FormatTableur;

/** The file that a person chooses for an export; its name says the format. */
public final class FichierExporte {

    private FichierExporte() {}

    /** @param nom proposed, without its ending */
    public static Optional<Path> demander(@Nullable Window fenetre, String titre, String nom) {
        FileChooser choix = new FileChooser();
        choix.setTitle(titre);
        choix.getExtensionFilters().addAll(Arrays.stream(FormatTableur.values())
                .map(format -> new ExtensionFilter(format.libelle(), "*" + format.extension())).toList());
        choix.setInitialFileName(nom + FormatTableur.XLSX.extension());
        File fichier = choix.showSaveDialog(fenetre);
        if (fichier == null) {
            return Optional.empty();
        }
        ExtensionFilter choisi = choix.getSelectedExtensionFilter();
        String fin = choisi == null ? "" : choisi.getExtensions().getFirst().substring(1);
        return Optional.of(FormatTableur.deNom(fichier.getName()).isPresent()
                ? fichier.toPath()
                : Path.of(fichier.getPath() + fin));
    }

    /** Its name, as a sentence quotes it. */
    public static String nom(Path fichier) {
        return "«\u00a0" + fichier.getFileName() + "\u00a0»";
    }

    public static String echec(Path fichier) {
        return "Le fichier " + nom(fichier) + " ne peut pas être écrit\u00a0: vérifiez qu’il n’est pas ouvert dans un "
                + "tableur, vos droits et la place du disque.";
    }
}
