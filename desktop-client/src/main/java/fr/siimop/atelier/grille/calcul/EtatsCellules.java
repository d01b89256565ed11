package fr.siimop.atelier.grille.calcul;

import java.util.UUID;

/** What the filter « État » asks of a cell, or of a whole row for {@link Filtre#LIGNE}. Called from any thread. */
public interface EtatsCellules {

    boolean enAnomalie(UUID ligne, String colonne);

    boolean modifie(UUID ligne, String colonne);
}
