package fr.siimop.atelier.grille.table;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * One line that names what was just done, with a way back when there is one.
 *
 * @param fichier that was made and can be opened, or {@code null}
 */
public record Annonce(String texte, boolean annulable, @Nullable Path fichier) {

    public Annonce(String texte, boolean annulable) {
        this(texte, annulable, null);
    }
}
