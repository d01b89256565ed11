package fr.siimop.modele.amphi.verification;

import java.io.IOException;
import java.util.Arrays;

import fr.siimop.modele.amphi.EntreeAmphi;
import fr.siimop.modele.amphi.FichiersAmphi;
import fr.siimop.modele.calcul.Constat.Enquete;
import fr.siimop.modele.calcul.fichiers.CodeFaute;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.calcul.fichiers.LecteurCsv;

/** {@code affectations.csv} as it stands, compared line by line with the input: A1 and A2. */
final class AffectationsLues {

    static final int NON_LU = -2;
    static final int SANS_POSTE = -1;

    private final EntreeAmphi entree;
    private final AnnuaireAmphi annuaire;
    /** By interne: a wish, {@link #SANS_POSTE} or {@link #NON_LU}. */
    private final int[] voeux;
    /** By post: how many lines give it, and the worst rank among them. */
    private final int[] nombres;
    private final int[] derniersRangs;

    AffectationsLues(EntreeAmphi entree, AnnuaireAmphi annuaire) {
        this.entree = entree;
        this.annuaire = annuaire;
        this.voeux = new int[entree.internes()];
        Arrays.fill(voeux, NON_LU);
        this.nombres = new int[entree.postes()];
        this.derniersRangs = new int[entree.postes()];
    }

    void lire(Fichiers sortie, Enquete a1, Enquete a2, Fautes fautes) throws IOException {
        try (var lecteur = LecteurCsv.ouvrir(sortie, FichiersAmphi.AFFECTATIONS, FichiersAmphi.COLONNES_AFFECTATIONS,
                fautes)) {
            while (lecteur != null && lecteur.suivante()) {
                ligne(lecteur, a1, a2);
            }
        }
        for (int i = 0; i < voeux.length; i++) {
            if (voeux[i] == NON_LU) {
                a1.temoin("interne " + entree.interne(i) + " sans ligne");
            }
        }
    }

    private void ligne(LecteurCsv lecteur, Enquete a1, Enquete a2) {
        String nom = lecteur.requis(0);
        String poste = lecteur.texte(1);
        boolean ordreVide = lecteur.vide(2);
        int ordre = ordreVide ? 0 : lecteur.entier(2, 1);
        if (poste.isEmpty() != ordreVide && !lecteur.fautive()) {
            lecteur.signaler(CodeFaute.VALEUR_ABSENTE, poste.isEmpty() ? 1 : 2);
        }
        if (lecteur.fautive()) {
            return;
        }
        int interne = annuaire.interne(nom);
        if (interne == AnnuaireAmphi.INCONNU) {
            a1.temoin("ligne " + lecteur.ligne() + ", interne " + nom + " inconnu");
            return;
        }
        if (voeux[interne] != NON_LU) {
            a1.temoin("ligne " + lecteur.ligne() + ", interne " + nom + " déjà affecté plus haut");
        }
        compter(interne, annuaire.poste(poste));
        int voeu = ordreVide ? SANS_POSTE : annuaire.voeu(interne, ordre, poste);
        if (!ordreVide && voeu == AnnuaireAmphi.INCONNU) {
            a2.temoin("ligne " + lecteur.ligne() + ", interne " + nom + ", poste " + poste + ", ordre " + ordre);
        }
        if (voeux[interne] == NON_LU) {
            voeux[interne] = voeu;
        }
    }

    private void compter(int interne, int poste) {
        if (poste != AnnuaireAmphi.INCONNU) {
            nombres[poste]++;
            derniersRangs[poste] = Math.max(derniersRangs[poste], entree.rang(interne));
        }
    }

    /** The wish obtained; {@link #SANS_POSTE} also when the line could not be understood. */
    int voeu(int interne) {
        return Math.max(voeux[interne], SANS_POSTE);
    }

    int nombre(int poste) {
        return nombres[poste];
    }

    /** 0 when nobody has the post. */
    int dernierRang(int poste) {
        return derniersRangs[poste];
    }
}
