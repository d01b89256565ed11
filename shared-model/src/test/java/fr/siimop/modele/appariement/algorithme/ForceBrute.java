package fr.siimop.modele.appariement.algorithme;

import java.util.ArrayList;
import java.util.List;

import fr.siimop.modele.appariement.algorithme.marche.Marche;

/** Every matching of a tiny market, tried one by one: what the clever ways must agree with. */
public final class ForceBrute {

    private final Marche marche;
    private final List<int[]> stables = new ArrayList<>();

    private ForceBrute(Marche marche) {
        this.marche = marche;
    }

    public static List<int[]> stables(Marche marche) {
        ForceBrute force = new ForceBrute(marche);
        force.essayer(0, marche.couplageVide(), new int[marche.postes()]);
        return force.stables;
    }

    public static int plusGrand(List<int[]> stables) {
        return stables.stream().mapToInt(Marche::taille).max().orElseThrow();
    }

    public static long plusDeCoeurs(Marche marche, List<int[]> stables) {
        int taille = plusGrand(stables);
        return stables.stream().filter(s -> Marche.taille(s) == taille).mapToLong(marche::coeurs).max().orElseThrow();
    }

    private void essayer(int interne, int[] couplage, int[] pris) {
        if (interne == marche.internes()) {
            if (stable(marche, couplage)) {
                stables.add(couplage.clone());
            }
            return;
        }
        essayer(interne + 1, couplage, pris);
        for (int e = marche.debutInterne(interne); e < marche.finInterne(interne); e++) {
            int poste = marche.poste(e);
            if (pris[poste] < marche.places(poste)) {
                pris[poste]++;
                couplage[interne] = e;
                essayer(interne + 1, couplage, pris);
                couplage[interne] = Marche.AUCUNE;
                pris[poste]--;
            }
        }
    }

    /** Weakly stable, and within the places. */
    public static boolean stable(Marche marche, int[] couplage) {
        int[] pris = new int[marche.postes()];
        int[] pire = new int[marche.postes()];
        for (int paire : couplage) {
            if (paire != Marche.AUCUNE) {
                pris[marche.poste(paire)]++;
                pire[marche.poste(paire)] = Math.max(pire[marche.poste(paire)], marche.niveauPoste(paire));
            }
        }
        for (int p = 0; p < marche.postes(); p++) {
            if (pris[p] > marche.places(p)) {
                return false;
            }
        }
        for (int e = 0; e < marche.paires(); e++) {
            int poste = marche.poste(e);
            int actuelle = couplage[marche.interne(e)];
            boolean leVeut = actuelle == Marche.AUCUNE || marche.niveauInterne(e) < marche.niveauInterne(actuelle);
            if (leVeut && (pris[poste] < marche.places(poste) || marche.niveauPoste(e) < pire[poste])) {
                return false;
            }
        }
        return true;
    }
}
