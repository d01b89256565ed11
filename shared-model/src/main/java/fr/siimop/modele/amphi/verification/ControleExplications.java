package fr.siimop.modele.amphi.verification;

import java.io.IOException;
import java.util.BitSet;

import fr.siimop.modele.amphi.EntreeAmphi;
import fr.siimop.modele.amphi.FichiersAmphi;
import fr.siimop.modele.amphi.IssueVoeu;
import fr.siimop.modele.calcul.Constat.Enquete;
import fr.siimop.modele.calcul.Enquetes;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.calcul.fichiers.LecteurCsv;

/** {@code explications.csv} against the input and the affectations: A6, A7 and A8. */
final class ControleExplications {

    private final EntreeAmphi entree;
    private final AnnuaireAmphi annuaire;
    private final AffectationsLues affectations;
    private final Enquete a6;
    private final Enquete a7;
    private final Enquete a8;
    private final BitSet expliques = new BitSet();

    ControleExplications(EntreeAmphi entree, AnnuaireAmphi annuaire, AffectationsLues affectations,
            Enquetes<ProprieteAmphi> enquetes) {
        this.entree = entree;
        this.annuaire = annuaire;
        this.affectations = affectations;
        this.a6 = enquetes.sur(ProprieteAmphi.A6);
        this.a7 = enquetes.sur(ProprieteAmphi.A7);
        this.a8 = enquetes.sur(ProprieteAmphi.A8);
    }

    /** A result without explanations is not a bad file but a bad result. */
    void lire(Fichiers sortie, Fautes fautes) throws IOException {
        if (!sortie.contient(FichiersAmphi.EXPLICATIONS)) {
            a6.temoin(FichiersAmphi.EXPLICATIONS + " absent");
            return;
        }
        try (var lecteur = LecteurCsv.ouvrir(sortie, FichiersAmphi.EXPLICATIONS, FichiersAmphi.COLONNES_EXPLICATIONS,
                fautes)) {
            while (lecteur != null && lecteur.suivante()) {
                ligne(lecteur);
            }
        }
        for (int i = 0; i < entree.internes(); i++) {
            for (int voeu = entree.debutVoeux(i); voeu < entree.debutVoeux(i + 1); voeu++) {
                if (!expliques.get(voeu)) {
                    a6.temoin("interne " + entree.interne(i) + ", ordre " + entree.ordre(voeu) + " sans explication");
                }
            }
        }
    }

    private void ligne(LecteurCsv lecteur) {
        String nom = lecteur.requis(0);
        int ordre = lecteur.entier(1, 1);
        String poste = lecteur.requis(2);
        String issue = lecteur.requis(3);
        int dernierRang = lecteur.vide(4) ? 0 : lecteur.entier(4, 1);
        if (lecteur.fautive()) {
            return;
        }
        int interne = annuaire.interne(nom);
        int voeu = interne == AnnuaireAmphi.INCONNU ? AnnuaireAmphi.INCONNU : annuaire.voeu(interne, ordre, poste);
        if (voeu == AnnuaireAmphi.INCONNU) {
            a6.temoin(ou(lecteur) + " : ce vœu n’existe pas");
            return;
        }
        if (expliques.get(voeu)) {
            a6.temoin(ou(lecteur) + " : déjà expliqué plus haut");
        }
        expliques.set(voeu);
        String attendue = attendue(interne, voeu).code();
        if (!issue.equals(attendue)) {
            a7.temoin(ou(lecteur) + " : " + issue + " au lieu de " + attendue);
        }
        int admis = affectations.dernierRang(entree.posteVoulu(voeu));
        if (dernierRang != admis) {
            a8.temoin(ou(lecteur) + " : " + texte(dernierRang) + " au lieu de " + texte(admis));
        }
    }

    private static String ou(LecteurCsv lecteur) {
        return "ligne " + lecteur.ligne() + ", interne " + lecteur.texte(0) + ", ordre " + lecteur.texte(1)
                + ", poste " + lecteur.texte(2);
    }

    private IssueVoeu attendue(int interne, int voeu) {
        int obtenu = affectations.voeu(interne);
        if (obtenu == voeu) {
            return IssueVoeu.OBTENU;
        }
        if (obtenu != AffectationsLues.SANS_POSTE && entree.ordre(obtenu) < entree.ordre(voeu)) {
            return IssueVoeu.VOEU_PREFERE_OBTENU;
        }
        boolean sansPlace = entree.places(entree.posteVoulu(voeu)) == 0;
        return sansPlace ? IssueVoeu.POSTE_SANS_PLACE : IssueVoeu.POSTE_COMPLET;
    }

    private static String texte(int rang) {
        return rang == 0 ? "vide" : "rang " + rang;
    }
}
