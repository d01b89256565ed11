package fr.siimop.atelier.grille;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Registre;

/** Rows that are asked for by their id: enough to name one, and those that it refers to. */
public interface LignesConnues {

    Registre registre();

    /** One row, or {@code null} when it is not here. */
    @Nullable
    Ligne trouver(String table, UUID id);
}
