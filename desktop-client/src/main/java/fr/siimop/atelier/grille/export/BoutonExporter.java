package fr.siimop.atelier.grille.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import javafx.scene.control.Button;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

import fr.siimop.atelier.grille.table.Annonce;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.modele.tableur.FormatTableur;

/** « Exporter » beside the title: asks for a file, then writes what is shown in the background. */
public final class BoutonExporter {

    private final ModeleTable modele;
    private final Button bouton;

    private BoutonExporter(ModeleTable modele) {
        this.modele = modele;
        this.bouton = Icones.bouton("mdi2f-file-export-outline", "Exporter ce qui est montré (Excel, LibreOffice, CSV)",
                this::demander);
        bouton.setId("exporter");
        bouton.setUserData(this);
    }

    public static Button de(ModeleTable modele) {
        return new BoutonExporter(modele).bouton;
    }

    private void demander() {
        FileChooser choix = new FileChooser();
        choix.setTitle("Exporter ce qui est montré");
        choix.getExtensionFilters().addAll(Arrays.stream(FormatTableur.values())
                .map(format -> new ExtensionFilter(format.libelle(), "*" + format.extension())).toList());
        choix.setInitialFileName(modele.descripteur().libellePluriel() + FormatTableur.XLSX.extension());
        File fichier = choix.showSaveDialog(bouton.getScene().getWindow());
        if (fichier != null) {
            ExtensionFilter choisi = choix.getSelectedExtensionFilter();
            String fin = choisi == null ? "" : choisi.getExtensions().getFirst().substring(1);
            exporter(FormatTableur.deNom(fichier.getName()).isPresent()
                    ? fichier.toPath()
                    : Path.of(fichier.getPath() + fin));
        }
    }

    /** The name says the format; another ending gives an Excel workbook. */
    public void exporter(Path fichier) {
        FormatTableur format = FormatTableur.deNom(String.valueOf(fichier.getFileName())).orElse(FormatTableur.XLSX);
        ExportGrille export = new ExportGrille(modele);
        String nom = "«\u00a0" + fichier.getFileName() + "\u00a0»";
        modele.travaux().lancer("Exportation vers " + nom, suivi -> {
            try {
                return new Annonce(Phrases.nombre(export.ecrire(fichier, format, suivi)) + " lignes exportées dans "
                        + nom, false, fichier);
            } catch (IOException e) {
                return new Annonce(
                        "Le fichier " + nom + " ne peut pas être écrit\u00a0: vérifiez qu’il n’est pas ouvert dans un "
                                + "tableur, vos droits et la place du disque.",
                        false);
            }
        }, annonce -> modele.annonce().set(annonce));
    }
}
