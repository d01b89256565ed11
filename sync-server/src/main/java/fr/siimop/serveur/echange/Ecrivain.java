package fr.siimop.serveur.echange;

import java.util.List;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.importation.examen.LigneExaminee;

/** Puts the rows of right lines into a unit of work. */
interface Ecrivain {

    /** Reads in bulk what the checks of these lines will ask. */
    void preparer(List<LigneExaminee> lignes);

    /** Whether the rows are still as they were when the line was examined. */
    boolean inchangee(LigneExaminee ligne);

    /** Blocking anomalies mean that nothing of the line was written. */
    List<Anomalie> ecrire(LigneExaminee ligne);

    /** @return what was done to postes for these lines */
    default Ouvertures terminer() {
        return Ouvertures.AUCUNE;
    }
}
