package fr.siimop.serveur.appariement;

import java.util.ArrayList;
import java.util.List;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;

import fr.siimop.modele.appariement.algorithme.marche.Extrait;
import fr.siimop.modele.appariement.algorithme.marche.Marche;

/** The weakly stable matchings of one extract as constraints: one Boolean per pair. */
final class ModeleCpSat {

    private final Extrait extrait;
    private final Marche marche;
    private final CpModel modele = new CpModel();
    private final BoolVar[] choisie;
    private final LinearExpr taille;

    ModeleCpSat(Extrait extrait) {
        this.extrait = extrait;
        this.marche = extrait.marche();
        this.choisie = new BoolVar[marche.paires()];
        for (int e = 0; e < choisie.length; e++) {
            choisie[e] = modele.newBoolVar("");
        }
        this.taille = LinearExpr.sum(choisie);
        unPosteParInterne();
        placesDesPostes();
        for (int e = 0; e < choisie.length; e++) {
            nePasBloquer(e);
        }
    }

    CpModel modele() {
        return modele;
    }

    int[] lire(CpSolver solveur) {
        int[] couplage = marche.couplageVide();
        for (int e = 0; e < choisie.length; e++) {
            if (solveur.booleanValue(choisie[e])) {
                couplage[marche.interne(e)] = e;
            }
        }
        return couplage;
    }

    private void unPosteParInterne() {
        for (int i = 0; i < marche.internes(); i++) {
            List<Literal> siennes = jusquA(i, Integer.MAX_VALUE);
            if (extrait.toujoursPlace()[i]) {
                modele.addExactlyOne(siennes);
            } else {
                modele.addAtMostOne(siennes);
            }
        }
    }

    private void placesDesPostes() {
        for (int p = 0; p < marche.postes(); p++) {
            List<Literal> siennes = candidatsJusquA(p, Integer.MAX_VALUE);
            boolean plein = extrait.toujoursPlein()[p];
            if (marche.places(p) == 1 && plein) {
                modele.addExactlyOne(siennes);
            } else if (marche.places(p) == 1) {
                modele.addAtMostOne(siennes);
            } else {
                LinearExpr somme = LinearExpr.sum(siennes.toArray(Literal[]::new));
                modele.addLinearConstraint(somme, plein ? marche.places(p) : 0, marche.places(p));
            }
        }
    }

    /** The interne has at least as good, or the post is full of candidates at least as good. */
    private void nePasBloquer(int paire) {
        int interne = marche.interne(paire);
        int poste = marche.poste(paire);
        if (acquisInterne(paire) || acquisPoste(paire)) {
            return;
        }
        List<Literal> mieux = jusquA(interne, marche.niveauInterne(paire));
        List<Literal> devant = candidatsJusquA(poste, marche.niveauPoste(paire));
        if (marche.places(poste) == 1) {
            mieux.addAll(devant);
            modele.addBoolOr(mieux);
            return;
        }
        LinearExprBuilder somme = LinearExpr.newBuilder();
        mieux.forEach(l -> somme.addTerm(l, marche.places(poste)));
        devant.forEach(somme::add);
        modele.addGreaterOrEqual(somme, marche.places(poste));
    }

    private boolean acquisInterne(int paire) {
        int derniere = marche.finInterne(marche.interne(paire)) - 1;
        return extrait.toujoursPlace()[marche.interne(paire)]
                && marche.niveauInterne(paire) == marche.niveauInterne(derniere);
    }

    private boolean acquisPoste(int paire) {
        int derniere = marche.parPoste(marche.finPoste(marche.poste(paire)) - 1);
        return extrait.toujoursPlein()[marche.poste(paire)]
                && marche.niveauPoste(paire) == marche.niveauPoste(derniere);
    }

    private List<Literal> jusquA(int interne, int niveau) {
        List<Literal> paires = new ArrayList<>();
        for (int e = marche.debutInterne(interne); e < marche.finInterne(interne); e++) {
            if (marche.niveauInterne(e) <= niveau) {
                paires.add(choisie[e]);
            }
        }
        return paires;
    }

    private List<Literal> candidatsJusquA(int poste, int niveau) {
        List<Literal> paires = new ArrayList<>();
        for (int k = marche.debutPoste(poste); k < marche.finPoste(poste); k++) {
            if (marche.niveauPoste(marche.parPoste(k)) <= niveau) {
                paires.add(choisie[marche.parPoste(k)]);
            }
        }
        return paires;
    }

    void maximiserTaille(int minimum, int maximum) {
        modele.addLinearConstraint(taille, minimum, maximum);
        modele.maximize(taille);
    }

    void maximiserCoeurs(int tailleExacte, long minimum, long maximum) {
        LinearExprBuilder somme = LinearExpr.newBuilder();
        for (int e = 0; e < choisie.length; e++) {
            somme.addTerm(choisie[e], marche.coeurs(e));
        }
        modele.addEquality(taille, tailleExacte);
        modele.addLinearConstraint(somme, minimum, maximum);
        modele.maximize(somme);
    }

    void indiquer(int[] couplage) {
        modele.clearHints();
        boolean[] prise = new boolean[choisie.length];
        for (int paire : couplage) {
            if (paire != Marche.AUCUNE) {
                prise[paire] = true;
            }
        }
        for (int e = 0; e < choisie.length; e++) {
            modele.addHint(choisie[e], prise[e]);
        }
    }
}
