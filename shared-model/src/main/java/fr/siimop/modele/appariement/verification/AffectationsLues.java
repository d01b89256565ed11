package fr.siimop.modele.appariement.verification;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import fr.siimop.modele.appariement.EcritureAppariement;
import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.calcul.Constat.Enquete;
import fr.siimop.modele.calcul.Enquetes;
import fr.siimop.modele.calcul.Repertoire;
import fr.siimop.modele.calcul.fichiers.CodeFaute;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.calcul.fichiers.LecteurCsv;

/** {@code affectations.csv} as it stands, compared line by line with the input: P1, P3, P4, P5. */
final class AffectationsLues {

    private static final int NON_LU = -2;
    static final int SANS_POSTE = -1;

    private final Candidats candidats;
    private final Repertoire internes;
    private final Repertoire postes;
    private final Enquetes<ProprieteAppariement> enquetes;
    private final int[] posteDe;
    private final int[] nombres;

    AffectationsLues(EntreeAppariement entree, Candidats candidats, Enquetes<ProprieteAppariement> enquetes) {
        this.candidats = candidats;
        this.internes = new Repertoire(entree.internes().stream().map(i -> i.interne()).toList());
        this.postes = new Repertoire(entree.postes().stream().map(p -> p.poste()).toList());
        this.enquetes = enquetes;
        this.posteDe = new int[entree.internes().size()];
        this.nombres = new int[entree.postes().size()];
        Arrays.fill(posteDe, NON_LU);
    }

    void lire(Fichiers sortie, Fautes fautes) throws IOException {
        try (LecteurCsv lecteur = LecteurCsv.ouvrir(sortie, EcritureAppariement.AFFECTATIONS,
                EcritureAppariement.COLONNES, fautes)) {
            while (lecteur != null && lecteur.suivante()) {
                ligne(lecteur);
            }
        }
        for (int i = 0; i < posteDe.length; i++) {
            if (posteDe[i] == NON_LU) {
                enquetes.sur(ProprieteAppariement.P1).temoin("interne " + internes.nom(i) + " sans ligne");
                posteDe[i] = SANS_POSTE;
            }
        }
    }

    private void ligne(LecteurCsv lecteur) {
        String nom = lecteur.requis(0);
        String poste = lecteur.texte(1);
        int coeurs = lecteur.vide(2) ? 0 : lecteur.entier(2, 0);
        int rang = lecteur.vide(3) ? 0 : lecteur.entier(3, 1);
        for (int colonne = 2; colonne <= 3; colonne++) {
            if (poste.isEmpty() != lecteur.vide(colonne) && !lecteur.fautive()) {
                lecteur.signaler(CodeFaute.VALEUR_ABSENTE, poste.isEmpty() ? 1 : colonne);
            }
        }
        if (lecteur.fautive()) {
            return;
        }
        Enquete p1 = enquetes.sur(ProprieteAppariement.P1);
        String ou = "ligne " + lecteur.ligne() + ", interne " + nom;
        int interne = internes.indice(nom);
        if (interne == Repertoire.INCONNU) {
            p1.temoin(ou + " inconnu");
            return;
        }
        if (posteDe[interne] != NON_LU) {
            p1.temoin(ou + " déjà présent plus haut");
            return;
        }
        posteDe[interne] = poste.isEmpty() ? SANS_POSTE : place(ou + ", poste " + poste, interne, poste, coeurs, rang);
    }

    private int place(String ou, int interne, String nomPoste, int coeurs, int rang) {
        int poste = postes.indice(nomPoste);
        if (poste == Repertoire.INCONNU) {
            enquetes.sur(ProprieteAppariement.P3).temoin(ou + " inconnu");
            return SANS_POSTE;
        }
        nombres[poste]++;
        Optional<Candidats.Candidat> candidat = candidats.dePoste(poste)
                .stream()
                .filter(c -> c.interne() == interne && c.classe())
                .findFirst();
        if (candidat.isEmpty()) {
            enquetes.sur(ProprieteAppariement.P3)
                    .temoin(ou + " : pas de vœu, décalage différent, non classé ou refusé");
        } else if (candidat.get().coeurs() != coeurs || candidat.get().rang() != rang) {
            enquetes.sur(ProprieteAppariement.P4)
                    .temoin(ou + " : " + coeurs + " cœurs et rang " + rang + " au lieu de " + candidat.get().coeurs()
                            + " et " + candidat.get().rang());
        }
        if (!candidats.motifs(poste).isEmpty()) {
            enquetes.sur(ProprieteAppariement.P5).temoin(ou);
        }
        return poste;
    }

    /** By interne, the post or {@link #SANS_POSTE}. */
    int[] posteDe() {
        return posteDe.clone();
    }

    int nombre(int poste) {
        return nombres[poste];
    }

    int places() {
        return (int) Arrays.stream(posteDe).filter(p -> p >= 0).count();
    }

    long coeurs() {
        long somme = 0;
        for (int p = 0; p < nombres.length; p++) {
            List<Candidats.Candidat> presents = candidats.dePoste(p);
            for (Candidats.Candidat candidat : presents) {
                somme += posteDe[candidat.interne()] == p ? candidat.coeurs() : 0;
            }
        }
        return somme;
    }
}
