package fr.siimop.modele.amphi;

import java.io.IOException;

import fr.siimop.modele.calcul.fichiers.EcrivainCsv;
import fr.siimop.modele.calcul.fichiers.FichiersSortie;

/** Writes the result by rank then ordre, which depends on nothing else than the input's meaning. */
public final class EcritureAmphi {

    private EcritureAmphi() {}

    public static void ecrire(SortieAmphi sortie, FichiersSortie fichiers) throws IOException {
        EntreeAmphi entree = sortie.entree();
        try (var csv = new EcrivainCsv(fichiers.creer(FichiersAmphi.AFFECTATIONS),
                FichiersAmphi.COLONNES_AFFECTATIONS)) {
            for (int i = 0; i < entree.internes(); i++) {
                affectation(sortie, i, csv);
            }
        }
        try (var csv = new EcrivainCsv(fichiers.creer(FichiersAmphi.EXPLICATIONS),
                FichiersAmphi.COLONNES_EXPLICATIONS)) {
            for (int i = 0; i < entree.internes(); i++) {
                for (int voeu = entree.debutVoeux(i); voeu < entree.debutVoeux(i + 1); voeu++) {
                    explication(sortie, i, voeu, csv);
                }
            }
        }
    }

    private static void affectation(SortieAmphi sortie, int interne, EcrivainCsv csv) throws IOException {
        EntreeAmphi entree = sortie.entree();
        int voeu = sortie.voeuObtenu(interne);
        csv.champ(entree.interne(interne));
        if (voeu == SortieAmphi.AUCUN) {
            csv.vide().vide();
        } else {
            csv.champ(entree.poste(entree.posteVoulu(voeu))).champ(entree.ordre(voeu));
        }
        csv.finDeLigne();
    }

    private static void explication(SortieAmphi sortie, int interne, int voeu, EcrivainCsv csv) throws IOException {
        EntreeAmphi entree = sortie.entree();
        int poste = entree.posteVoulu(voeu);
        csv.champ(entree.interne(interne)).champ(entree.ordre(voeu)).champ(entree.poste(poste))
                .champ(sortie.issue(interne, voeu).code());
        int dernier = sortie.dernierRangAdmis(poste);
        if (dernier == 0) {
            csv.vide();
        } else {
            csv.champ(dernier);
        }
        csv.finDeLigne();
    }
}
