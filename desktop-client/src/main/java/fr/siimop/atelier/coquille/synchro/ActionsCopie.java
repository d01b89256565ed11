package fr.siimop.atelier.coquille.synchro;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import fr.siimop.atelier.coquille.ModeleCoquille;
import fr.siimop.atelier.coquille.Textes;
import fr.siimop.atelier.grille.export.FichierExporte;

/** « Ce poste »: what can be done with the copy and with what waits, beside deciding of each row. */
public final class ActionsCopie {

    private final ModeleCoquille modele;
    private final MenuButton menu;

    private ActionsCopie(ModeleCoquille modele) {
        this.modele = modele;
        MenuItem verifier = new MenuItem("Vérifier la copie de ce poste");
        verifier.setOnAction(e -> modele.verifierLaCopie());
        MenuItem refaire = new MenuItem("Refaire la copie de ce poste");
        refaire.setOnAction(e -> modele.refaireLaCopie());
        MenuItem exporter = new MenuItem("Exporter les saisies bloquées, avec leurs raisons…");
        exporter.setId("exporter-bloquees");
        exporter.setOnAction(e -> demander());
        MenuItem diagnostic = new MenuItem("Copier le diagnostic pour l’assistance");
        diagnostic.setOnAction(e -> copierLeDiagnostic());
        menu = new MenuButton("Ce poste", null, verifier, refaire, exporter, diagnostic);
        menu.setId("ce-poste");
        menu.setUserData(this);
        menu.setOnShowing(e -> exporter.setDisable(modele.comptes().get().total() == 0));
    }

    static MenuButton menu(ModeleCoquille modele) {
        return new ActionsCopie(modele).menu;
    }

    private void demander() {
        FichierExporte.demander(menu.getScene().getWindow(), "Exporter les saisies bloquées", "Saisies bloquées")
                .ifPresent(this::exporter);
    }

    /** The name says the format. What waits stays as it is. */
    public void exporter(Path fichier) {
        modele.seance().taches().lancer(suivi -> {
            ExportBloques export = new ExportBloques(
                    modele.enAttente().stream().map(attente -> new LigneAttente(modele, attente)).toList(),
                    modele.zone(), suivi);
            if (export.vide()) {
                return "Aucune saisie n’est bloquée\u00a0: il n’y a rien à exporter.";
            }
            try {
                int lignes = export.ecrire(fichier);
                return Textes.compte(lignes, "ligne exportée", "lignes exportées") + " dans "
                        + FichierExporte.nom(fichier)
                        + ". Vos saisies restent sur ce poste.";
            } catch (IOException e) {
                return FichierExporte.echec(fichier);
            }
        }, phrase -> modele.annonce().set(phrase), echec -> modele.annonce().set(echec.phrase()));
    }

    private void copierLeDiagnostic() {
        modele.seance().taches().lancer(inutile -> Diagnostic.ecrire(modele.seance()), texte -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, texte));
            modele.annonce().set("Diagnostic copié\u00a0: collez-le dans votre message à l’assistance. Il ne contient "
                    + "aucune donnée d’étudiant.");
        }, echec -> modele.annonce().set(echec.phrase()));
    }
}
