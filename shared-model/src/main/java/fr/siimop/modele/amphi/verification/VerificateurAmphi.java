package fr.siimop.modele.amphi.verification;

import static fr.siimop.modele.amphi.verification.ProprieteAmphi.A1;
import static fr.siimop.modele.amphi.verification.ProprieteAmphi.A2;
import static fr.siimop.modele.amphi.verification.ProprieteAmphi.A3;
import static fr.siimop.modele.amphi.verification.ProprieteAmphi.A4;
import static fr.siimop.modele.amphi.verification.ProprieteAmphi.A5;

import java.io.IOException;
import java.util.List;

import fr.siimop.modele.amphi.EntreeAmphi;
import fr.siimop.modele.amphi.LectureAmphi;
import fr.siimop.modele.calcul.Constat;
import fr.siimop.modele.calcul.Constat.Enquete;
import fr.siimop.modele.calcul.Enquetes;
import fr.siimop.modele.calcul.Verificateur;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;

/** Checks A1 to A8 on the files. */
public final class VerificateurAmphi implements Verificateur {

    @Override
    public String nom() {
        return "amphi";
    }

    @Override
    public List<Constat> verifier(Fichiers fichiersEntree, Fichiers fichiersSortie, Fautes fautes)
            throws IOException {
        EntreeAmphi entree = LectureAmphi.lire(fichiersEntree, fautes);
        if (entree == null) {
            return List.of();
        }
        var enquetes = new Enquetes<>(ProprieteAmphi.class);
        var annuaire = new AnnuaireAmphi(entree);
        var affectations = new AffectationsLues(entree, annuaire);
        affectations.lire(fichiersSortie, enquetes.sur(A1), enquetes.sur(A2), fautes);
        places(entree, affectations, enquetes.sur(A3));
        voeuxPreferes(entree, affectations, enquetes.sur(A4), enquetes.sur(A5));
        new ControleExplications(entree, annuaire, affectations, enquetes).lire(fichiersSortie, fautes);
        return fautes.aucune() ? enquetes.conclure() : List.of();
    }

    private static void places(EntreeAmphi entree, AffectationsLues affectations, Enquete a3) {
        for (int p = 0; p < entree.postes(); p++) {
            if (affectations.nombre(p) > entree.places(p)) {
                a3.temoin("poste " + entree.poste(p) + " : " + affectations.nombre(p) + " internes pour "
                        + entree.places(p) + " places");
            }
        }
    }

    private static void voeuxPreferes(EntreeAmphi entree, AffectationsLues affectations, Enquete a4, Enquete a5) {
        for (int i = 0; i < entree.internes(); i++) {
            int obtenu = affectations.voeu(i);
            int fin = obtenu == AffectationsLues.SANS_POSTE ? entree.debutVoeux(i + 1) : obtenu;
            for (int voeu = entree.debutVoeux(i); voeu < fin; voeu++) {
                int poste = entree.posteVoulu(voeu);
                if (affectations.nombre(poste) < entree.places(poste)) {
                    a4.temoin(manque(entree, i, poste) + affectations.nombre(poste) + " internes pour "
                            + entree.places(poste) + " places");
                }
                if (affectations.dernierRang(poste) > entree.rang(i)) {
                    a5.temoin(manque(entree, i, poste) + "rang " + affectations.dernierRang(poste) + " admis");
                }
            }
        }
    }

    private static String manque(EntreeAmphi entree, int interne, int poste) {
        return "interne " + entree.interne(interne) + " (rang " + entree.rang(interne) + "), poste "
                + entree.poste(poste) + " : ";
    }
}
