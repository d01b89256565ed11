package fr.siimop.modele.importation.examen;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.importation.recuperation.Annexe;

/** Says what the rules and the rights find in a row that a line would write. */
@FunctionalInterface
public interface Juge {

    /** For who writes through something that judges by itself. */
    Juge AUCUN = (avant, apres) -> List.of();

    List<Anomalie> juger(@Nullable Ligne avant, Ligne apres);

    /** Whether who imports may open a poste that a line describes. */
    default boolean ouvre(Ligne poste) {
        return false;
    }

    /** The same while a poste is opened with the row; what is wrong with the poste first, by its own columns. */
    default List<Anomalie> jugerAvec(Annexe poste, @Nullable Ligne avant, Ligne apres) {
        return juger(avant, apres);
    }

    /** What keeps a poste that is there from having more places. */
    default List<Anomalie> agrandir(Annexe poste) {
        return List.of();
    }

    /** The same for a new row of the former program, once the rows that it needs are there. */
    default List<Anomalie> jugerReprise(Ligne apres, List<Annexe> annexes) {
        return List.of();
    }
}
