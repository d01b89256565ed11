package fr.siimop.modele.amphi;

import java.util.Arrays;
import java.util.List;

import fr.siimop.modele.calcul.fichiers.CodeFaute;
import fr.siimop.modele.calcul.fichiers.Faute;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.ListeEntiers;

/** The wishes in the order of their lines, then grouped by interne in linear time. */
final class VoeuxLus {

    private final ListeEntiers internes = new ListeEntiers();
    private final ListeEntiers ordres = new ListeEntiers();
    private final ListeEntiers postes = new ListeEntiers();
    private final ListeEntiers lignes = new ListeEntiers();

    void ajouter(int interne, int ordre, int poste, int ligne) {
        internes.ajouter(interne);
        ordres.ajouter(ordre);
        postes.ajouter(poste);
        lignes.ajouter(ligne);
    }

    /** Nobody wishes a post twice nor has two wishes of the same ordre. */
    void controler(List<String> nomsInternes, List<String> nomsPostes, Fautes fautes) {
        int[] identite = new int[nomsInternes.size()];
        Arrays.setAll(identite, i -> i);
        int[] debuts = debuts(identite);
        int[] groupes = grouper(identite, debuts);
        int[] dernierVoeu = new int[nomsPostes.size()];
        Arrays.fill(dernierVoeu, -1);
        for (int i = 0; i < identite.length; i++) {
            String interne = nomsInternes.get(i);
            for (int k = debuts[i]; k < debuts[i + 1]; k++) {
                int voeu = groupes[k];
                int deja = dernierVoeu[postes.valeur(voeu)];
                if (deja >= 0 && internes.valeur(deja) == i) {
                    fautes.ajouter(Faute.de(FichiersAmphi.VOEUX, lignes.valeur(voeu), "poste", CodeFaute.VOEU_EN_DOUBLE,
                            nomsPostes.get(postes.valeur(voeu)), interne, lignes.valeur(deja)));
                } else {
                    dernierVoeu[postes.valeur(voeu)] = voeu;
                }
            }
            long[] tri = trier(groupes, debuts[i], debuts[i + 1]);
            for (int k = 1; k < tri.length; k++) {
                if (tri[k - 1] >>> Integer.SIZE == tri[k] >>> Integer.SIZE) {
                    fautes.ajouter(Faute.de(FichiersAmphi.VOEUX, lignes.valeur((int) tri[k]), "ordre",
                            CodeFaute.ORDRE_EN_DOUBLE, Integer.toString(ordres.valeur((int) tri[k])), interne,
                            lignes.valeur((int) tri[k - 1])));
                }
            }
        }
    }

    /** @param rangInterne new number of each interne read; @param rangPoste likewise of each post */
    EntreeAmphi assembler(String[] nomsInternes, int[] rangs, int[] rangInterne, String[] nomsPostes, int[] places,
            int[] rangPoste) {
        int[] debuts = debuts(rangInterne);
        int[] groupes = grouper(rangInterne, debuts);
        int[] voulus = new int[groupes.length];
        int[] numeros = new int[groupes.length];
        for (int i = 0; i < nomsInternes.length; i++) {
            long[] tri = trier(groupes, debuts[i], debuts[i + 1]);
            for (int k = 0; k < tri.length; k++) {
                voulus[debuts[i] + k] = rangPoste[postes.valeur((int) tri[k])];
                numeros[debuts[i] + k] = ordres.valeur((int) tri[k]);
            }
        }
        return new EntreeAmphi(nomsInternes, rangs, nomsPostes, places, debuts, voulus, numeros);
    }

    private int[] debuts(int[] rangInterne) {
        int[] debuts = new int[rangInterne.length + 1];
        for (int v = 0; v < internes.taille(); v++) {
            debuts[rangInterne[internes.valeur(v)] + 1]++;
        }
        for (int i = 0; i < rangInterne.length; i++) {
            debuts[i + 1] += debuts[i];
        }
        return debuts;
    }

    private int[] grouper(int[] rangInterne, int[] debuts) {
        int[] prochain = debuts.clone();
        int[] groupes = new int[internes.taille()];
        for (int v = 0; v < groupes.length; v++) {
            groupes[prochain[rangInterne[internes.valeur(v)]]++] = v;
        }
        return groupes;
    }

    /** The wishes of a group by ordre then line: ordre in the high half, wish in the low one. */
    private long[] trier(int[] groupes, int debut, int fin) {
        long[] tri = new long[fin - debut];
        for (int k = debut; k < fin; k++) {
            tri[k - debut] = (long) ordres.valeur(groupes[k]) << Integer.SIZE | groupes[k];
        }
        Arrays.sort(tri);
        return tri;
    }
}
