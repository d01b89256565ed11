package fr.siimop.modele.amphi.algorithme;

import static fr.siimop.modele.amphi.SortieAmphi.AUCUN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import fr.siimop.modele.amphi.EntreeAmphi;
import fr.siimop.modele.amphi.SortieAmphi;

/**
 * A campaign whose result is kept up to date while wishes change, one list at a time.
 *
 * <p>Why few internes are looked at: after the changed rank, the new run differs from the old one by at most one place
 * freed on a post and one place more taken on another. So the next interne whose outcome can move is either the last
 * admitted of the post now too full, or the first of those who wished the freed post more than what they have; he in
 * turn frees one place and takes one. Everybody else is left alone. Not thread-safe.
 *
 * <p>For one campaign at a time: it holds one number per interne and post.
 */
public final class Resimulation {

    private static final int NON_VOULU = Integer.MAX_VALUE;
    private static final int PERSONNE = Integer.MAX_VALUE;

    private EntreeAmphi entree;
    private final int[][] listes;
    private final int[] positions;
    private final EnsembleRangs[] admis;
    /** By post then interne, the position of the post in his wishes, or {@link #NON_VOULU}. */
    private final int[][] voulus;
    private final BitSet changes = new BitSet();

    public Resimulation(EntreeAmphi entree) {
        this.entree = entree;
        this.listes = new int[entree.internes()][];
        this.positions = new int[entree.internes()];
        this.admis = new EnsembleRangs[entree.postes()];
        Arrays.setAll(admis, p -> new EnsembleRangs());
        this.voulus = new int[entree.postes()][entree.internes()];
        for (int[] parInterne : voulus) {
            Arrays.fill(parInterne, NON_VOULU);
        }
        SortieAmphi sortie = new CalculAmphi().executer(entree);
        for (int i = 0; i < listes.length; i++) {
            int debut = entree.debutVoeux(i);
            int[] liste = new int[entree.debutVoeux(i + 1) - debut];
            for (int k = 0; k < liste.length; k++) {
                liste[k] = entree.posteVoulu(debut + k);
                voulus[liste[k]][i] = k;
            }
            listes[i] = liste;
            positions[i] = sortie.voeuObtenu(i) == AUCUN ? liste.length : sortie.voeuObtenu(i) - debut;
            if (poste(i) != AUCUN) {
                admis[poste(i)].ajouter(i);
            }
        }
    }

    /** The post that an interne has now, or {@link SortieAmphi#AUCUN}. */
    public int poste(int interne) {
        int position = positions[interne];
        return position == listes[interne].length ? AUCUN : listes[interne][position];
    }

    /** Replaces the wishes of an interne by these distinct posts, most wished first; says who moved, by rank. */
    public List<Deplacement> changer(int interne, int... nouveaux) {
        verifier(nouveaux);
        int avant = poste(interne);
        for (int poste : listes[interne]) {
            voulus[poste][interne] = NON_VOULU;
        }
        for (int k = 0; k < nouveaux.length; k++) {
            voulus[nouveaux[k]][interne] = k;
        }
        listes[interne] = nouveaux.clone();
        changes.set(interne);
        if (avant != AUCUN) {
            admis[avant].retirer(interne);
        }
        positions[interne] = premierePossible(interne);
        int apres = poste(interne);
        if (apres != AUCUN) {
            admis[apres].ajouter(interne);
        }
        var deplacements = new ArrayList<Deplacement>();
        if (avant != apres) {
            deplacements.add(new Deplacement(interne, avant, apres));
            propager(interne, avant, apres, deplacements);
        }
        return deplacements;
    }

    private void verifier(int[] nouveaux) {
        var vus = new BitSet(admis.length);
        for (int poste : nouveaux) {
            if (poste < 0 || poste >= admis.length || vus.get(poste)) {
                throw new IllegalArgumentException("Post " + poste + " is unknown or wished twice");
            }
            vus.set(poste);
        }
    }

    private void propager(int depuis, int libre, int pris, List<Deplacement> deplacements) {
        int libere = libre;
        int sature = deborde(pris) ? pris : AUCUN;
        int interne = depuis;
        while (true) {
            int evince = sature == AUCUN ? PERSONNE : admis[sature].dernier();
            int interesse = libere == AUCUN ? PERSONNE : premierInteresse(libere, interne);
            interne = Math.min(evince, interesse);
            if (interne == PERSONNE) {
                return;
            }
            int avant = poste(interne);
            if (avant != AUCUN) {
                admis[avant].retirer(interne);
            }
            positions[interne] = premierePossible(interne);
            int apres = poste(interne);
            if (apres != AUCUN) {
                admis[apres].ajouter(interne);
            }
            deplacements.add(new Deplacement(interne, avant, apres));
            if (avant == sature) {
                sature = AUCUN;
                libere = apres == libere ? AUCUN : libere;
            } else {
                libere = avant;
            }
            if (deborde(apres)) {
                sature = apres;
            }
        }
    }

    private boolean deborde(int poste) {
        return poste != AUCUN && admis[poste].taille() > entree.places(poste);
    }

    /** First wish whose post has a place left once those of better rank are served. */
    private int premierePossible(int interne) {
        int[] liste = listes[interne];
        for (int k = 0; k < liste.length; k++) {
            if (admis[liste[k]].avant(interne) < entree.places(liste[k])) {
                return k;
            }
        }
        return liste.length;
    }

    /**
     * First interne after {@code rang} who wishes this post more than what he has and would find a place there; if the first
     * who wishes it finds none, nobody after him does.
     */
    private int premierInteresse(int poste, int rang) {
        int[] parInterne = voulus[poste];
        for (int i = rang + 1; i < parInterne.length; i++) {
            if (parInterne[i] < positions[i]) {
                return admis[poste].avant(i) < entree.places(poste) ? i : PERSONNE;
            }
        }
        return PERSONNE;
    }

    /** The input with the wishes of now: a full run over it gives {@link #sortie()}. */
    public EntreeAmphi entree() {
        for (int i = changes.nextSetBit(0); i >= 0; i = changes.nextSetBit(i + 1)) {
            entree = entree.avecVoeux(i, listes[i]);
        }
        changes.clear();
        return entree;
    }

    /** The whole result, with its reasons. */
    public SortieAmphi sortie() {
        EntreeAmphi actuelle = entree();
        int[] obtenus = new int[listes.length];
        for (int i = 0; i < obtenus.length; i++) {
            obtenus[i] = poste(i) == AUCUN ? AUCUN : actuelle.debutVoeux(i) + positions[i];
        }
        return new SortieAmphi(actuelle, obtenus);
    }
}
