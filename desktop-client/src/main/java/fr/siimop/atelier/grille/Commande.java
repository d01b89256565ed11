package fr.siimop.atelier.grille;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** One gesture on one table, named as the undo shows it: « Collage dans « Numéro agrément » ». */
public record Commande(String nom, String table, List<Modification> modifications) {

    public Commande {
        modifications = List.copyOf(modifications);
    }

    /** One cell. Absent values are {@code null}; references hold ids. */
    public record Modification(UUID ligne, String colonne, @Nullable Object avant, @Nullable Object apres) {

        Modification inverse() {
            return new Modification(ligne, colonne, apres, avant);
        }
    }

    public Commande inverse() {
        return new Commande(nom, table, modifications.reversed().stream().map(Modification::inverse).toList());
    }
}
