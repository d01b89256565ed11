package fr.siimop.modele.appariement.verification;

import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.verification.Candidats.Candidat;
import fr.siimop.modele.calcul.Constat.Enquete;

/** P6: looks at every acceptable pair that is not together. */
final class Blocages {

    private final EntreeAppariement entree;
    private final Candidats candidats;
    private final int[] posteDe;
    /** By interne, the cœurs for what it has; 0 without a post: less than any acceptable post. */
    private final int[] coeursObtenus;

    Blocages(EntreeAppariement entree, Candidats candidats, int[] posteDe) {
        this.entree = entree;
        this.candidats = candidats;
        this.posteDe = posteDe;
        this.coeursObtenus = new int[posteDe.length];
        for (int p = 0; p < entree.postes().size(); p++) {
            for (Candidat candidat : candidats.dePoste(p)) {
                if (posteDe[candidat.interne()] == p) {
                    coeursObtenus[candidat.interne()] = candidat.coeurs();
                }
            }
        }
    }

    void chercher(Enquete p6) {
        for (int p = 0; p < entree.postes().size(); p++) {
            int poste = p;
            int pris = 0;
            int pireRang = 0;
            for (Candidat candidat : candidats.dePoste(p)) {
                if (posteDe[candidat.interne()] == poste) {
                    pris++;
                    pireRang = Math.max(pireRang, candidat.rang());
                }
            }
            boolean libre = pris < entree.postes().get(p).places();
            for (Candidat candidat : candidats.acceptables(p)) {
                boolean leVeut = candidat.coeurs() > coeursObtenus[candidat.interne()];
                if (leVeut && posteDe[candidat.interne()] != poste && (libre || candidat.rang() < pireRang)) {
                    p6.temoin("interne " + entree.internes().get(candidat.interne()).interne() + " ("
                            + candidat.coeurs() + " cœurs au lieu de " + coeursObtenus[candidat.interne()]
                            + "), poste " + entree.postes().get(p).poste()
                            + (libre ? " (place libre)" : " (rang " + candidat.rang() + " avant " + pireRang + ")"));
                }
            }
        }
    }
}
