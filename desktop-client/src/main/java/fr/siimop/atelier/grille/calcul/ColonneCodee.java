package fr.siimop.atelier.grille.calcul;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.ColonneGrille.Entree;
import fr.siimop.modele.descripteur.Ligne;

/** A column coded as its distinct texts and one number per row. Immutable; a text may be there that no row has. */
public final class ColonneCodee {

    private static final int PART_MINIMALE = 20_000;
    private static final int PAS = 2_048;

    private final ColonneGrille colonne;
    private final List<Entree> entrees;
    private final int[] codes;
    /** Of the first entries: those that an earlier coding had sorted. */
    private final int @Nullable [] rangsAnciens;
    private volatile int @Nullable [] rangs;

    private ColonneCodee(ColonneGrille colonne, List<Entree> entrees, int[] codes, int @Nullable [] rangsAnciens) {
        this.colonne = colonne;
        this.entrees = entrees;
        this.codes = codes;
        this.rangsAnciens = rangsAnciens;
    }

    /** On every core: each codes a part of the rows, then their texts are brought together. */
    static ColonneCodee de(ColonneGrille colonne, List<Ligne> lignes, SourceLignes source) {
        int parts = Math.clamp(lignes.size() / PART_MINIMALE, 1, Runtime.getRuntime().availableProcessors());
        int[] codes = new int[lignes.size()];
        int[] bornes = IntStream.rangeClosed(0, parts).map(p -> (int) ((long) codes.length * p / parts)).toArray();
        List<Codeur> codeurs = IntStream.range(0, parts).parallel().mapToObj(p -> {
            Codeur codeur = new Codeur(colonne, source);
            codeur.coder(lignes, codes, bornes[p], bornes[p + 1]);
            return codeur;
        }).toList();
        Codeur premier = codeurs.getFirst();
        for (int p = 1; p < parts; p++) {
            int[] globaux = codeurs.get(p).entrees().stream().mapToInt(premier::adopter).toArray();
            for (int i = bornes[p]; i < bornes[p + 1]; i++) {
                codes[i] = globaux[codes[i]];
            }
        }
        return new ColonneCodee(colonne, premier.entrees(), codes, null);
    }

    /** On one core, and never long without letting others work. */
    static ColonneCodee sansHate(ColonneGrille colonne, List<Ligne> lignes, SourceLignes source, Runnable souffle) {
        Codeur codeur = new Codeur(colonne, source);
        int[] codes = new int[lignes.size()];
        for (int i = 0; i < codes.length; i += PAS) {
            souffle.run();
            codeur.coder(lignes, codes, i, Math.min(i + PAS, codes.length));
        }
        return new ColonneCodee(colonne, codeur.entrees(), codes, null);
    }

    /** The same when some rows have changed: only these are read. */
    ColonneCodee avec(BitSet changees, List<Ligne> lignes, SourceLignes source) {
        Codeur codeur = new Codeur(colonne, source);
        int[] suite = codes.clone();
        changees.stream().forEach(i -> suite[i] = codeur.code(lignes.get(i)));
        List<Entree> lues = codeur.entrees();
        List<Entree> toutes = new ArrayList<>(entrees);
        int[] globaux = reconnaitre(lues);
        for (int i = 0; i < globaux.length; i++) {
            if (globaux[i] == Codes.INCONNU) {
                globaux[i] = toutes.size();
                toutes.add(lues.get(i));
            }
        }
        changees.stream().forEach(i -> suite[i] = globaux[suite[i]]);
        return new ColonneCodee(colonne, toutes, suite, rangs == null ? rangsAnciens : rangs);
    }

    /** The code here of each of these entries. */
    private int[] reconnaitre(List<Entree> lues) {
        Codes parTexte = new Codes();
        for (int i = 0; i < lues.size(); i++) {
            parTexte.mettre(lues.get(i).texte(), i);
        }
        int[] globaux = new int[lues.size()];
        Arrays.fill(globaux, Codes.INCONNU);
        for (int code = 0; code < entrees.size(); code++) {
            int lue = parTexte.de(entrees.get(code).texte());
            if (lue != Codes.INCONNU) {
                globaux[lue] = code;
            }
        }
        return globaux;
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

    /** True when a row has no value there, whatever is shown in its place. */
    boolean absente(int code) {
        return entrees.get(code).valeur() == null || entrees.get(code).texte().isEmpty();
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
            connus = rangsAnciens == null
                    ? Rangs.de(entrees, colonne.ordre())
                    : Rangs.completer(rangsAnciens, entrees, colonne.ordre());
            rangs = connus;
        }
        return connus;
    }

    /** Code of the empty value, or -1 when no row has it. */
    int codeVide() {
        for (int i = 0; i < entrees.size(); i++) {
            if (absente(i)) {
                return i;
            }
        }
        return -1;
    }
}
