package fr.siimop.modele.appariement.verification;

import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.verification.Candidats.Candidat;
import fr.siimop.modele.calcul.Constat.Enquete;

/** P6: looks at every acceptable pair that is not together. */
final class Blocages {

    private final EntreeAppariement entree;
    private final Candidats candidats;
    private final AffectationsLues affectations;

    Blocages(EntreeAppariement entree, Candidats candidats, AffectationsLues affectations) {
        this.entree = entree;
        this.candidats = candidats;
        this.affectations = affectations;
    }

    void chercher(Enquete p6) {
        for (int p = 0; p < entree.postes().size(); p++) {
            boolean libre = affectations.nombre(p) < entree.postes().get(p).places();
            int dernierRang = affectations.dernierRang(p);
            for (Candidat candidat : candidats.acceptables(p)) {
                int obtenus = affectations.coeursDe(candidat.interne());
                if (affectations.posteDe(candidat.interne()) != p && candidat.coeurs() > obtenus
                        && (libre || candidat.rang() < dernierRang)) {
                    p6.temoin("interne " + entree.internes().get(candidat.interne()).interne() + " ("
                            + candidat.coeurs() + " cœurs au lieu de " + obtenus + "), poste "
                            + entree.postes().get(p).poste()
                            + (libre ? " (place libre)" : " (rang " + candidat.rang() + " avant " + dernierRang + ")"));
                }
            }
        }
    }
}
