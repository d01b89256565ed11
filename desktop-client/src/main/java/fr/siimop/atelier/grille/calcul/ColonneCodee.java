package fr.siimop.atelier.grille.calcul;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.ColonneGrille.Entree;
import fr.siimop.modele.descripteur.Ligne;

/**
 * A column coded as its distinct texts and one number per row. Linked columns follow their references once per
 * distinct first reference, not once per row.
 */
public final class ColonneCodee {

    private final ColonneGrille colonne;
    private final List<Entree> entrees;
    private final int[] codes;
    private volatile int @Nullable [] rangs;

    private ColonneCodee(ColonneGrille colonne, List<Entree> entrees, int[] codes) {
        this.colonne = colonne;
        this.entrees = entrees;
        this.codes = codes;
    }

    static ColonneCodee de(ColonneGrille colonne, List<Ligne> lignes, SourceLignes source) {
        Map<Object, Integer> parValeur = new HashMap<>();
        Map<String, Integer> parTexte = new HashMap<>();
        List<Entree> entrees = new ArrayList<>();
        int[] codes = new int[lignes.size()];
        int racine = colonne.racine();
        int vide = -1;
        for (int i = 0; i < codes.length; i++) {
            Ligne ligne = lignes.get(i);
            Object brute = ligne.valeur(racine);
            Integer connu = brute == null ? (vide < 0 ? null : Integer.valueOf(vide)) : parValeur.get(brute);
            if (connu == null) {
                Object valeur = colonne.valeur(ligne, source);
                String texte = colonne.texteDe(valeur, source);
                connu = parTexte.computeIfAbsent(texte, t -> {
                    entrees.add(new Entree(valeur, t, Pliage.plier(t)));
                    return entrees.size() - 1;
                });
                if (brute == null) {
                    vide = connu;
                } else {
                    parValeur.put(brute, connu);
                }
            }
            codes[i] = connu;
        }
        return new ColonneCodee(colonne, entrees, codes);
    }

    int code(int ligne) {
        return codes[ligne];
    }

    int[] codes() {
        return codes;
    }

    public int distinctes() {
        return entrees.size();
    }

    public String texte(int code) {
        return entrees.get(code).texte();
    }

    /** Text that a row has in this column. */
    public String texteDe(int ligne) {
        return texte(codes[ligne]);
    }

    @Nullable
    Object valeur(int code) {
        return entrees.get(code).valeur();
    }

    String plie(int code) {
        return entrees.get(code).plie();
    }

    /** Rank of each code in the column's order; the empty value has the last one. */
    int[] rangs() {
        int[] connus = rangs;
        if (connus == null) {
            connus = calculerRangs();
            rangs = connus;
        }
        return connus;
    }

    private int[] calculerRangs() {
        Integer[] ordre = new Integer[entrees.size()];
        Arrays.setAll(ordre, i -> i);
        Comparator<Entree> valeurs = colonne.ordre();
        Arrays.parallelSort(ordre, (a, b) -> {
            Entree x = entrees.get(a);
            Entree y = entrees.get(b);
            boolean xVide = x.valeur() == null;
            boolean yVide = y.valeur() == null;
            return xVide || yVide ? Boolean.compare(xVide, yVide) : valeurs.compare(x, y);
        });
        int[] resultat = new int[ordre.length];
        for (int rang = 0; rang < ordre.length; rang++) {
            resultat[ordre[rang]] = rang;
        }
        return resultat;
    }

    /** Code of the empty value, or -1 when every row has one. */
    int codeVide() {
        for (int i = 0; i < entrees.size(); i++) {
            if (entrees.get(i).texte().isEmpty()) {
                return i;
            }
        }
        return -1;
    }
}
