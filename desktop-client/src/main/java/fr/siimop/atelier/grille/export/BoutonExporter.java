package fr.siimop.atelier.grille.export;

import java.io.IOException;
import java.nio.file.Path;

import javafx.scene.control.Button;

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
        FichierExporte.demander(bouton.getScene().getWindow(), "Exporter ce qui est montré",
                modele.descripteur().libellePluriel()).ifPresent(this::exporter);
    }

    /** The name says the format; another ending gives an Excel workbook. */
    public void exporter(Path fichier) {
        FormatTableur format = FormatTableur.deNom(String.valueOf(fichier.getFileName())).orElse(FormatTableur.XLSX);
        ExportGrille export = new ExportGrille(modele);
        String nom = FichierExporte.nom(fichier);
        modele.travaux().enchainer("Exportation vers " + nom, suivi -> {
            try {
                return new Annonce(Phrases.pluriel(export.ecrire(fichier, format, suivi), "ligne exportée",
                        "lignes exportées") + " dans " + nom, false, fichier);
            } catch (IOException e) {
                return new Annonce(FichierExporte.echec(fichier), false);
            }
        }, annonce -> modele.annonce().set(annonce));
    }
}
