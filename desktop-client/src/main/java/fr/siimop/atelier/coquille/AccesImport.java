package fr.siimop.atelier.coquille;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.importation.ModeleImport;
import fr.siimop.atelier.importation.ecran.EcranImport;
import fr.siimop.atelier.terrain.CompteDemandes;
import fr.siimop.modele.descripteur.DescripteurEntite;

/** An import in a tab, and the ways to it from the screen of its table: a button, or a file dropped there. */
final class AccesImport {

    /** Who opens the tab of an import, with a file or without. */
    @FunctionalInterface
    interface Ouvreur {
        void importer(String table, @Nullable Path fichier);
    }

    private AccesImport() {}

    static Ecran ecran(ModeleCoquille modele, DescripteurEntite<?> descripteur) {
        EcranImport ecran = new EcranImport(new ModeleImport(descripteur, modele.services(),
                modele.seance().poste().imports(), modele.seance().horloge()));
        return new EcranDeVue(ecran, ecran.chiffres(), ecran::prendreLeClavier, ecran::close);
    }

    /** A file for the import that this tab holds. */
    static void choisir(Ecran ecran, Path fichier) {
        if (ecran.noeud() instanceof EcranImport importation) {
            importation.choisir(fichier);
        }
    }

    static Rubrique rubrique(DescripteurEntite<?> descripteur) {
        Rubrique table = Rubrique.de(descripteur);
        return new Rubrique("import-" + descripteur.table(), "Import · " + table.libelle(),
                "mdi2t-tray-arrow-down", table.groupe(), null);
    }

    /** True when this person makes rows of the table from a file; requests are written by the RTS, on their page. */
    static boolean possible(ServicesGrille services, String table) {
        return services.puits().empechementCreation(table).isEmpty() && !table.equals(CompteDemandes.TABLE);
    }

    static void proposer(EcranTable ecran, Ouvreur ouvreur) {
        String table = ecran.modele().descripteur().table();
        if (!possible(ecran.modele().services(), table)) {
            return;
        }
        Button importer = Icones.bouton("mdi2t-tray-arrow-down",
                "Importer un fichier dans cette table (Excel, LibreOffice, CSV)",
                () -> ouvreur.importer(table, null));
        importer.setId("importer");
        ecran.actions().getChildren().add(importer);
        ecran.addEventHandler(DragEvent.DRAG_OVER, e -> {
            if (fichier(e) != null) {
                e.acceptTransferModes(TransferMode.COPY);
                e.consume();
            }
        });
        ecran.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
            Path depose = fichier(e);
            if (depose != null) {
                e.setDropCompleted(true);
                e.consume();
                ouvreur.importer(table, depose);
            }
        });
    }

    private static @Nullable Path fichier(DragEvent e) {
        List<java.io.File> fichiers = e.getDragboard().getFiles();
        return fichiers != null && fichiers.size() == 1 ? fichiers.getFirst().toPath() : null;
    }
}
