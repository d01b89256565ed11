package fr.siimop.atelier.grille.calcul;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.calcul.Chemins.Atteint;
import fr.siimop.atelier.grille.calcul.ColonneGrille.Entree;
import fr.siimop.modele.descripteur.Ligne;

/** A column coded as its distinct texts and one number per row. Immutable; a text may be there that no row has. */
public final class ColonneCodee {

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

    /**
     * Each distinct value is put in words once.
     *
     * @param souffle called every few thousand of them, to let others work; {@code null} when somebody waits
     */
    static ColonneCodee de(ColonneGrille colonne, Chemins chemins, @Nullable Runnable souffle) {
        Atteint atteint = chemins.valeurs(colonne, souffle);
        List<@Nullable Object> valeurs = atteint.valeurs();
        Codes parTexte = new Codes();
        List<Entree> entrees = new ArrayList<>();
        int[] suite = new int[valeurs.size()];
        for (int i = 0; i < suite.length; i++) {
            Chemins.souffler(souffle, i);
            Entree entree = colonne.entree(valeurs.get(i), chemins.source());
            suite[i] = parTexte.numero(entree.texte());
            if (suite[i] == entrees.size()) {
                entrees.add(entree);
            }
        }
        return new ColonneCodee(colonne, entrees, Chemins.traduire(atteint.numeros(), suite), null);
    }

    /** The same when some rows have changed: only these are read. */
    ColonneCodee avec(BitSet changees, List<Ligne> lignes, SourceLignes source) {
        int[] rangsDesChangees = changees.stream().toArray();
        List<Ligne> relues = Arrays.stream(rangsDesChangees).mapToObj(lignes::get).toList();
        ColonneCodee lue = de(colonne, new Chemins(relues, source), null);
        List<Entree> toutes = new ArrayList<>(entrees);
        int[] globaux = reconnaitre(lue.entrees);
        for (int i = 0; i < globaux.length; i++) {
            if (globaux[i] == Codes.INCONNU) {
                globaux[i] = toutes.size();
                toutes.add(lue.entrees.get(i));
            }
        }
        int[] suite = codes.clone();
        for (int i = 0; i < rangsDesChangees.length; i++) {
            suite[rangsDesChangees[i]] = globaux[lue.codes[i]];
        }
        return new ColonneCodee(colonne, toutes, suite, rangs == null ? rangsAnciens : rangs);
    }

    /** The code here of each of these entries. */
    private int[] reconnaitre(List<Entree> lues) {
        Codes parTexte = new Codes();
        lues.forEach(l -> parTexte.numero(l.texte()));
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

    @Nullable
    Object valeur(int code) {
        return entrees.get(code).valeur();
    }

    /** The rows whose value passes. */
    BitSet retenir(Predicate<Entree> garde) {
        BitSet admis = new BitSet(entrees.size());
        for (int code = 0; code < entrees.size(); code++) {
            admis.set(code, garde.test(entrees.get(code)));
        }
        BitSet retenues = new BitSet(codes.length);
        for (int i = 0; i < codes.length && !admis.isEmpty(); i++) {
            if (admis.get(codes[i])) {
                retenues.set(i);
            }
        }
        return retenues;
    }

    /** Rank of each code in the column's order; empty ones come last. */
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

    /** How many codes are empty: nothing, or phases of which none is left. */
    int vides() {
        return (int) entrees.stream().filter(Entree::absente).count();
    }
}
