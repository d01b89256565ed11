package fr.siimop.atelier.grille.fiche;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** A section that takes the files dropped anywhere on its form: nobody has to scroll to it first. */
public interface RecoitFichiers {

    /** False when this person may not. */
    boolean recoit();

    void recevoir(List<Path> fichiers);

    static void poser(Node fiche, Supplier<Optional<RecoitFichiers>> section) {
        fiche.addEventHandler(DragEvent.DRAG_OVER, e -> {
            if (e.getDragboard().hasFiles() && section.get().isPresent()) {
                e.acceptTransferModes(TransferMode.COPY);
                e.consume();
            }
        });
        fiche.addEventHandler(DragEvent.DRAG_DROPPED, e -> section.get().ifPresent(recoit -> {
            List<Path> deposes = e.getDragboard().getFiles().stream().map(File::toPath).toList();
            e.setDropCompleted(!deposes.isEmpty());
            e.consume();
            recoit.recevoir(deposes);
        }));
    }
}
