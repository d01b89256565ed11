package fr.siimop.atelier.grille.calcul;

import java.util.Collection;
import java.util.UUID;

/** What the filter « État » asks of a cell, or of a whole row for {@link Filtre#LIGNE}. Called from any thread. */
public interface EtatsCellules {

    /** Rows of which something is to be said: those that are not among them are neither in anomaly nor modified. */
    Collection<UUID> marquees();

    boolean enAnomalie(UUID ligne, String colonne);

    boolean modifie(UUID ligne, String colonne);
}
