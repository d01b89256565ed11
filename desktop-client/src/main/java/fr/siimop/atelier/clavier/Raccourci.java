package fr.siimop.atelier.clavier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import javafx.scene.input.KeyEvent;

/** What a key does, in one part of the window. An enum implements it, and a switch over the enum does it. */
public interface Raccourci {

    Touche touche();

    /** What it does, as F1 says it. Shortcuts of the same words are shown on one line. */
    String libelle();

    /** Which of these the key is. */
    static <R extends Raccourci> Optional<R> parmi(R[] raccourcis, KeyEvent e) {
        return Arrays.stream(raccourcis).filter(r -> r.touche().repond(e)).findFirst();
    }

    /** One part of the window and its keys. */
    record Groupe(String titre, List<? extends Raccourci> raccourcis) {

        public Groupe {
            raccourcis = List.copyOf(raccourcis);
        }
    }
}
