package fr.siimop.modele.demo.interne;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.demo.matiere.Calendrier;
import fr.siimop.modele.demo.matiere.Lieu;
import fr.siimop.modele.descripteur.Phase;

/**
 * An interne as planned, before any row is made: what draws the semesters, counts the need for posts and gives the
 * ranks.
 *
 * @param des         rank of the DES of today
 * @param desDepart   rank of the DES of entry: another one after a droit au remords
 */
public record Inscription(int rang, UUID id, UUID personne, Lieu lieu, String filiere, int promotion, int des,
        int desDepart,
        Bilan bilan) {

    /** Where the semesters lead: phase of the one going on, phase of the next, none when it is over. */
    public record Bilan(@Nullable Phase phase, @Nullable Phase prochaine, int semestres, int dernier) {

        boolean fini() {
            return prochaine == null;
        }
    }

    Inscription avec(Bilan autre) {
        return new Inscription(rang, id, personne, lieu, filiere, promotion, des, desDepart, autre);
    }

    boolean actif(Calendrier calendrier) {
        return bilan.dernier() == calendrier.courant();
    }

    boolean demo() {
        return rang == 0;
    }
}
