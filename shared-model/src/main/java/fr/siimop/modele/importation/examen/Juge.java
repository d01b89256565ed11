package fr.siimop.modele.importation.examen;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Ligne;

/** Says what the rules and the rights find in a row that a line would write. */
@FunctionalInterface
public interface Juge {

    /** For who writes through something that judges by itself. */
    Juge AUCUN = (avant, apres) -> List.of();

    List<Anomalie> juger(@Nullable Ligne avant, Ligne apres);
}
