package fr.siimop.atelier.terrain;

import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.fiche.Bloc;

/** What was last said about the files of a terrain: the section may be drawn anew between the gesture and its end. */
final class ParolesPieces {

    private @Nullable UUID terrain;
    private @Nullable Bloc bloc;
    private Consumer<Bloc> derniere = inutile -> {};

    void montrer(UUID sien, Bloc nouveau) {
        if (!sien.equals(terrain)) {
            derniere = inutile -> {};
        }
        terrain = sien;
        bloc = nouveau;
        derniere.accept(nouveau);
    }

    void dire(UUID sien, Consumer<Bloc> parole) {
        Bloc montre = bloc;
        if (sien.equals(terrain) && montre != null) {
            derniere = parole;
            parole.accept(montre);
        }
    }
}
