package fr.siimop.atelier.grille.calcul;

import java.util.List;
import java.util.UUID;

/** Rows of which there is nothing to say. */
record RienAMarquer() implements EtatsCellules {

    @Override
    public List<UUID> marquees() {
        return List.of();
    }

    @Override
    public boolean enAnomalie(UUID ligne, String colonne) {
        return false;
    }

    @Override
    public boolean modifie(UUID ligne, String colonne) {
        return false;
    }
}
