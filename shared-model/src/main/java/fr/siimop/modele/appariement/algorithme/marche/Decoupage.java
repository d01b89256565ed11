package fr.siimop.modele.appariement.algorithme.marche;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits what a {@link Reduction} keeps into independent markets (connected components), in canonical order. */
public final class Decoupage {

    private final Marche marche;
    private final Reduction.Resultat reduction;
    private final int[] groupeInterne;
    private final int[] groupePoste;
    /** Posts met in the group at hand, cleared after each. */
    private final boolean[] vu;

    private Decoupage(Marche marche, Reduction.Resultat reduction) {
        this.marche = marche;
        this.reduction = reduction;
        this.groupeInterne = new int[marche.internes()];
        this.groupePoste = new int[marche.postes()];
        this.vu = new boolean[marche.postes()];
    }

    public static List<Extrait> decouper(Marche marche, Reduction.Resultat reduction) {
        return new Decoupage(marche, reduction).extraits();
    }

    private List<Extrait> extraits() {
        List<int[]> groupes = new ArrayList<>();
        int[] file = new int[marche.internes()];
        for (int i = 0; i < marche.internes(); i++) {
            if (groupeInterne[i] == 0 && aUnePaire(i)) {
                groupes.add(parcourir(i, groupes.size() + 1, file));
            }
        }
        List<Extrait> extraits = new ArrayList<>();
        int[] numeroPoste = new int[marche.postes()];
        for (int[] internes : groupes) {
            extraits.add(extrait(internes, numeroPoste));
        }
        return extraits;
    }

    private boolean aUnePaire(int interne) {
        for (int paire = marche.debutInterne(interne); paire < marche.finInterne(interne); paire++) {
            if (reduction.gardees()[paire]) {
                return true;
            }
        }
        return false;
    }

    private int[] parcourir(int depart, int groupe, int[] file) {
        int fin = 0;
        file[fin++] = depart;
        groupeInterne[depart] = groupe;
        for (int tete = 0; tete < fin; tete++) {
            for (int paire = marche.debutInterne(file[tete]); paire < marche.finInterne(file[tete]); paire++) {
                int poste = marche.poste(paire);
                if (!reduction.gardees()[paire] || groupePoste[poste] != 0) {
                    continue;
                }
                groupePoste[poste] = groupe;
                for (int k = marche.debutPoste(poste); k < marche.finPoste(poste); k++) {
                    int voisin = marche.interne(marche.parPoste(k));
                    if (reduction.gardees()[marche.parPoste(k)] && groupeInterne[voisin] == 0) {
                        groupeInterne[voisin] = groupe;
                        file[fin++] = voisin;
                    }
                }
            }
        }
        int[] internes = Arrays.copyOf(file, fin);
        Arrays.sort(internes);
        return internes;
    }

    private Extrait extrait(int[] internes, int[] numeroPoste) {
        int[] postes = postesDe(internes, numeroPoste);
        int[] places = new int[postes.length];
        boolean[] plein = new boolean[postes.length];
        for (int p = 0; p < postes.length; p++) {
            places[p] = marche.places(postes[p]);
            plein[p] = reduction.toujoursPlein(postes[p]);
        }
        ConstructionMarche construction = new ConstructionMarche(internes.length, places);
        boolean[] place = new boolean[internes.length];
        for (int i = 0; i < internes.length; i++) {
            place[i] = reduction.toujoursPlace(internes[i]);
            for (int e = marche.debutInterne(internes[i]); e < marche.finInterne(internes[i]); e++) {
                if (reduction.gardees()[e]) {
                    construction.paire(i, numeroPoste[marche.poste(e)], marche.coeurs(e), marche.niveauPoste(e));
                }
            }
        }
        Marche extrait = construction.construire();
        int[] paires = new int[extrait.paires()];
        for (int e = 0; e < paires.length; e++) {
            paires[e] = marche.paire(internes[extrait.interne(e)], postes[extrait.poste(e)]);
        }
        return new Extrait(extrait, paires, place, plein);
    }

    private int[] postesDe(int[] internes, int[] numeroPoste) {
        List<Integer> vus = new ArrayList<>();
        for (int interne : internes) {
            for (int e = marche.debutInterne(interne); e < marche.finInterne(interne); e++) {
                int poste = marche.poste(e);
                if (reduction.gardees()[e] && !vu[poste]) {
                    vu[poste] = true;
                    vus.add(poste);
                }
            }
        }
        int[] postes = vus.stream().mapToInt(Integer::intValue).sorted().toArray();
        for (int p = 0; p < postes.length; p++) {
            numeroPoste[postes[p]] = p;
            vu[postes[p]] = false;
        }
        return postes;
    }
}
