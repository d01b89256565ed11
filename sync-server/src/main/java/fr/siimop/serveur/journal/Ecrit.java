package fr.siimop.serveur.journal;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.serveur.stockage.LigneBase;

/** One row written by a unit of work, before and after. */
record Ecrit(DescripteurEntite<?> descripteur, @Nullable LigneBase avant, @Nullable LigneBase apres) {

    /** What the journal calls it. A row whose portee alone follows that of its parent has no field changed. */
    String operation() {
        if (avant == null) {
            return "creer";
        }
        if (apres == null) {
            return "supprimer";
        }
        return avant.ligne() == apres.ligne() ? "portee" : "modifier";
    }

    LigneBase existante() {
        LigneBase ligne = apres == null ? avant : apres;
        if (ligne == null) {
            throw new IllegalStateException("Neither before nor after");
        }
        return ligne;
    }
}
