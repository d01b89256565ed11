package fr.siimop.modele.appariement.fichiers;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import fr.siimop.modele.appariement.Affectation;
import fr.siimop.modele.appariement.DocteurJunior;
import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.MotifRefus;
import fr.siimop.modele.appariement.Rang;
import fr.siimop.modele.appariement.SortieAppariement;
import fr.siimop.modele.appariement.explication.Explication;
import fr.siimop.modele.appariement.explication.Explications;
import fr.siimop.modele.calcul.fichiers.EcrivainCsv;
import fr.siimop.modele.calcul.fichiers.FichiersSortie;

/** Writes the result: who has what (one line per interne), why (one line per wish), what is proven. */
public final class EcritureAppariement {

    private EcritureAppariement() {}

    public static void ecrire(SortieAppariement sortie, FichiersSortie fichiers) throws IOException {
        affectations(sortie, fichiers);
        explications(sortie, fichiers);
        EcritureBilan.ecrire(sortie.bilan(), fichiers);
    }

    private static void affectations(SortieAppariement sortie, FichiersSortie fichiers) throws IOException {
        Map<String, Affectation> parInterne = new HashMap<>();
        sortie.affectations().forEach(a -> parInterne.put(a.interne(), a));
        try (var csv = new EcrivainCsv(fichiers.creer(FichiersAppariement.AFFECTATIONS),
                FichiersAppariement.COLONNES_AFFECTATIONS)) {
            for (DocteurJunior interne : sortie.entree().internes()) {
                Affectation affectation = parInterne.get(interne.interne());
                csv.champ(interne.interne());
                if (affectation == null) {
                    csv.vide().vide().vide();
                } else {
                    csv.champ(affectation.poste()).champ(affectation.coeurs()).champ(affectation.rang());
                }
                csv.finDeLigne();
            }
        }
    }

    private static void explications(SortieAppariement sortie, FichiersSortie fichiers) throws IOException {
        EntreeAppariement entree = sortie.entree();
        try (var csv = new EcrivainCsv(fichiers.creer(FichiersAppariement.EXPLICATIONS),
                FichiersAppariement.COLONNES_EXPLICATIONS)) {
            for (Explication explication : Explications.de(sortie)) {
                csv.champ(entree.internes().get(explication.voeu().interne()).interne())
                        .champ(entree.postes().get(explication.voeu().poste()).poste())
                        .champ(explication.voeu().coeurs());
                rang(explication.rang(), csv);
                csv.champ(explication.issue().code());
                rang(explication.dernierRangAdmis(), csv);
                csv.champ(String.join(" ", explication.motifs().stream().map(MotifRefus::code).toList())).finDeLigne();
            }
        }
    }

    private static void rang(int rang, EcrivainCsv csv) throws IOException {
        if (rang > Rang.REFUSE) {
            csv.champ(rang);
        } else {
            csv.vide();
        }
    }
}
