package fr.siimop.modele.appariement.verification;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.fichiers.FichiersAppariement;
import fr.siimop.modele.appariement.verification.Candidats.Candidat;
import fr.siimop.modele.calcul.Constat.Enquete;
import fr.siimop.modele.calcul.Enquetes;
import fr.siimop.modele.calcul.Repertoire;
import fr.siimop.modele.calcul.fichiers.CodeFaute;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.calcul.fichiers.LecteurCsv;

/** {@code affectations.csv} as it stands, compared line by line with the input: P1 to P5. */
final class AffectationsLues {

    private static final int NON_LU = -2;
    static final int SANS_POSTE = -1;

    private final Candidats candidats;
    private final Repertoire internes;
    private final Repertoire postes;
    private final int[] places;
    private final Enquetes<ProprieteAppariement> enquetes;
    /** By interne: a post, {@link #SANS_POSTE} or {@link #NON_LU}; then the true cœurs for it. */
    private final int[] postesObtenus;
    private final int[] coeursObtenus;
    /** By post: how many lines give it, and the worst true rank among them. */
    private final int[] nombres;
    private final int[] derniersRangs;

    AffectationsLues(EntreeAppariement entree, Candidats candidats, Enquetes<ProprieteAppariement> enquetes) {
        this.candidats = candidats;
        this.internes = new Repertoire(entree.internes().stream().map(i -> i.interne()).toList());
        this.postes = new Repertoire(entree.postes().stream().map(p -> p.poste()).toList());
        this.places = entree.postes().stream().mapToInt(p -> p.places()).toArray();
        this.enquetes = enquetes;
        this.postesObtenus = new int[entree.internes().size()];
        Arrays.fill(postesObtenus, NON_LU);
        this.coeursObtenus = new int[postesObtenus.length];
        this.nombres = new int[entree.postes().size()];
        this.derniersRangs = new int[nombres.length];
    }

    void lire(Fichiers sortie, Fautes fautes) throws IOException {
        try (LecteurCsv lecteur = LecteurCsv.ouvrir(sortie, FichiersAppariement.AFFECTATIONS,
                FichiersAppariement.COLONNES_AFFECTATIONS, fautes)) {
            while (lecteur != null && lecteur.suivante()) {
                ligne(lecteur);
            }
        }
        for (int i = 0; i < postesObtenus.length; i++) {
            if (postesObtenus[i] == NON_LU) {
                enquetes.sur(ProprieteAppariement.P1).temoin("interne " + internes.nom(i) + " sans ligne");
                postesObtenus[i] = SANS_POSTE;
            }
        }
        for (int p = 0; p < nombres.length; p++) {
            if (nombres[p] > places[p]) {
                enquetes.sur(ProprieteAppariement.P2)
                        .temoin("poste " + postes.nom(p) + " : " + nombres[p] + " internes pour " + places[p]
                                + " places");
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
        if (postesObtenus[interne] != NON_LU) {
            p1.temoin(ou + " déjà présent plus haut");
            return;
        }
        postesObtenus[interne] = poste.isEmpty()
                ? SANS_POSTE
                : place(ou + ", poste " + poste, interne, poste, coeurs, rang);
    }

    private int place(String ou, int interne, String nomPoste, int coeurs, int rang) {
        int poste = postes.indice(nomPoste);
        if (poste == Repertoire.INCONNU) {
            enquetes.sur(ProprieteAppariement.P3).temoin(ou + " inconnu");
            return SANS_POSTE;
        }
        nombres[poste]++;
        Optional<Candidat> trouve = candidats.dePoste(poste)
                .stream()
                .filter(c -> c.interne() == interne && c.classe())
                .findFirst();
        if (trouve.isEmpty()) {
            enquetes.sur(ProprieteAppariement.P3)
                    .temoin(ou + " : pas de vœu, décalage différent, non classé ou refusé");
        } else {
            Candidat candidat = trouve.get();
            coeursObtenus[interne] = candidat.coeurs();
            derniersRangs[poste] = Math.max(derniersRangs[poste], candidat.rang());
            if (candidat.coeurs() != coeurs || candidat.rang() != rang) {
                enquetes.sur(ProprieteAppariement.P4)
                        .temoin(ou + " : " + coeurs + " cœurs et rang " + rang + " au lieu de " + candidat.coeurs()
                                + " et " + candidat.rang());
            }
        }
        if (!candidats.motifs(poste).isEmpty()) {
            enquetes.sur(ProprieteAppariement.P5).temoin(ou);
        }
        return poste;
    }

    /** The post of an interne or {@link #SANS_POSTE}. */
    int posteDe(int interne) {
        return postesObtenus[interne];
    }

    /** The cœurs that an interne gives the post obtained; 0 without one: less than any acceptable post. */
    int coeursDe(int interne) {
        return coeursObtenus[interne];
    }

    int nombre(int poste) {
        return nombres[poste];
    }

    /** The worst rank among those who have the post; 0 when nobody ranked has it. */
    int dernierRang(int poste) {
        return derniersRangs[poste];
    }

    int places() {
        return Arrays.stream(nombres).sum();
    }

    long coeurs() {
        return Arrays.stream(coeursObtenus).asLongStream().sum();
    }
}
