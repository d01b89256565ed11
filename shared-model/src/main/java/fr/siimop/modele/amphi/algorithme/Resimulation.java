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
 */
public final class Resimulation {

    private EntreeAmphi entree;
    private final int[][] listes;
    private final int[] positions;
    private final EnsembleRangs[] admis;
    private final EnsembleRangs[] demandeurs;
    private final BitSet changes = new BitSet();

    public Resimulation(EntreeAmphi entree) {
        this.entree = entree;
        this.listes = new int[entree.internes()][];
        this.positions = new int[entree.internes()];
        this.admis = ensembles(entree.postes());
        this.demandeurs = ensembles(entree.postes());
        SortieAmphi sortie = new CalculAmphi().executer(entree);
        for (int i = 0; i < listes.length; i++) {
            int debut = entree.debutVoeux(i);
            int[] liste = new int[entree.debutVoeux(i + 1) - debut];
            for (int k = 0; k < liste.length; k++) {
                liste[k] = entree.posteVoulu(debut + k);
                demandeurs[liste[k]].ajouter(i, k);
            }
            listes[i] = liste;
            positions[i] = sortie.voeuObtenu(i) == AUCUN ? liste.length : sortie.voeuObtenu(i) - debut;
            if (poste(i) != AUCUN) {
                admis[poste(i)].ajouter(i, positions[i]);
            }
        }
    }

    private static EnsembleRangs[] ensembles(int nombre) {
        var ensembles = new EnsembleRangs[nombre];
        Arrays.setAll(ensembles, p -> new EnsembleRangs());
        return ensembles;
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
            demandeurs[poste].retirer(interne);
        }
        for (int k = 0; k < nouveaux.length; k++) {
            demandeurs[nouveaux[k]].ajouter(interne, k);
        }
        listes[interne] = nouveaux.clone();
        changes.set(interne);
        if (avant != AUCUN) {
            admis[avant].retirer(interne);
        }
        positions[interne] = premierePossible(interne);
        int apres = poste(interne);
        if (apres != AUCUN) {
            admis[apres].ajouter(interne, positions[interne]);
        }
        var deplacements = new ArrayList<Deplacement>();
        if (avant != apres) {
            deplacements.add(new Deplacement(interne, avant, apres));
            propager(interne, avant, apres, deplacements);
        }
        return deplacements;
    }

    private void verifier(int[] nouveaux) {
        if (Arrays.stream(nouveaux).distinct().count() != nouveaux.length) {
            throw new IllegalArgumentException("A post is wished twice");
        }
        for (int poste : nouveaux) {
            if (poste < 0 || poste >= admis.length) {
                throw new IllegalArgumentException("No post " + poste);
            }
        }
    }

    private void propager(int depuis, int libre, int pris, List<Deplacement> deplacements) {
        int libere = libre;
        int sature = deborde(pris) ? pris : AUCUN;
        int interne = depuis;
        while (true) {
            int evince = sature == AUCUN ? Integer.MAX_VALUE : admis[sature].dernier();
            int interesse = libere == AUCUN ? Integer.MAX_VALUE : premierInteresse(libere, interne);
            interne = Math.min(evince, interesse);
            if (interne == Integer.MAX_VALUE) {
                return;
            }
            int avant = poste(interne);
            if (avant != AUCUN) {
                admis[avant].retirer(interne);
            }
            positions[interne] = premierePossible(interne);
            int apres = poste(interne);
            if (apres != AUCUN) {
                admis[apres].ajouter(interne, positions[interne]);
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

    /** First interne after {@code rang} who wishes this post more than what he has and would find a place there. */
    private int premierInteresse(int poste, int rang) {
        EnsembleRangs candidats = demandeurs[poste];
        for (int c = candidats.avant(rang + 1); c < candidats.taille(); c++) {
            int interne = candidats.element(c);
            if (admis[poste].avant(interne) >= entree.places(poste)) {
                return Integer.MAX_VALUE;
            }
            if (candidats.position(c) < positions[interne]) {
                return interne;
            }
        }
        return Integer.MAX_VALUE;
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
