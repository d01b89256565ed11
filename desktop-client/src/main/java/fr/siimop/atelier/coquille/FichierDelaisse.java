package fr.siimop.atelier.coquille;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.FileChooser;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.cache.reserve.ContenusPieces.SansLigne;
import fr.siimop.atelier.grille.fiche.Bloc;

/** An attached file that only this computer has: said until it is saved elsewhere. */
final class FichierDelaisse extends HBox {

    private static final String PROVISOIRE = ".partiel";

    private final ModeleCoquille modele;
    private final SansLigne fichier;
    private final Runnable apres;

    /** @param apres done once it is here no more: home is drawn anew while a file is being chosen */
    FichierDelaisse(ModeleCoquille modele, SansLigne fichier, Runnable apres) {
        super(8);
        this.modele = modele;
        this.fichier = fichier;
        this.apres = apres;
        Label label = Avertissements.avertissement("Le fichier joint «\u00a0" + fichier.nom() + "\u00a0» n’était pas "
                + "encore envoyé quand sa ligne a quitté ce poste (retirée du serveur, ou sortie de vos droits)\u00a0: il n’est que sur ce poste. "
                + "Enregistrez-le ailleurs\u00a0; l’atelier cesse alors de le garder.");
        HBox.setHgrow(label, Priority.ALWAYS);
        Button bouton = Bloc.bouton("Enregistrer sous…", "mdi2d-download-outline", this::demander);
        bouton.setAccessibleText("Enregistrer sous…\u00a0: " + fichier.nom());
        bouton.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("fichier-delaisse");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label, bouton);
    }

    private void demander() {
        FileChooser choix = new FileChooser();
        choix.setTitle("Enregistrer le fichier");
        choix.setInitialFileName(fichier.nom());
        File cible = choix.showSaveDialog(getScene().getWindow());
        if (cible != null) {
            enregistrer(cible.toPath());
        }
    }

    /** On the disk whole before the other is forgotten, and never half of it in the place of another file. */
    private static void ecrire(byte[] contenu, Path cible) throws IOException {
        Path provisoire = cible.resolveSibling(cible.getFileName() + PROVISOIRE);
        try {
            try (FileChannel canal = FileChannel.open(provisoire, StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer reste = ByteBuffer.wrap(contenu);
                while (reste.hasRemaining()) {
                    canal.write(reste);
                }
                canal.force(true);
            }
            Files.move(provisoire, cible, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(provisoire);
        }
    }

    void enregistrer(Path cible) {
        PosteLocal poste = modele.seance().poste();
        modele.seance().taches().lancer(suivi -> {
            Optional<byte[]> contenu = poste.contenus().lire(fichier.empreinte());
            if (contenu.isPresent()) {
                ecrire(contenu.get(), cible);
            }
            poste.oublier(fichier);
            return contenu.isPresent();
        }, ecrit -> {
            apres.run();
            modele.annoncer(ecrit
                    ? "«\u00a0" + cible.getFileName() + "\u00a0» est enregistré."
                    : "«\u00a0" + fichier.nom()
                            + "\u00a0» n’est plus sur ce poste\u00a0: il a été envoyé, ou enregistré ailleurs.",
                    Rubrique.ACCUEIL);
        }, echec -> modele.annoncer(echec.cause() instanceof IOException
                ? "Le fichier ne peut pas être écrit\u00a0: vérifiez vos droits et la place du disque, ou "
                        + "enregistrez-le ailleurs."
                : echec.phrase(), Rubrique.ACCUEIL));
    }
}
