package fr.siimop.modele.appariement.algorithme;

import java.util.Arrays;
import java.util.PriorityQueue;

import fr.siimop.modele.appariement.algorithme.marche.Marche;

/**
 * The most cœurs that a matching of a given size can collect, stability ignored (successive shortest paths with
 * potentials): on a reduced market, a bound on the cœurs of its weakly stable matchings of that size.
 */
public final class CouplagePondere {

    private static final long INFINI = Long.MAX_VALUE / 4;

    private record Etape(long distance, int poste) {}

    private final Marche marche;
    private final int[] paireDe;
    private final int[][] occupants;
    private final int[] nombre;
    private final long[] potentielInterne;
    private final long[] potentielPoste;
    private long potentielFin;
    private final long[] distanceInterne;
    private final long[] distancePoste;
    private final int[] venue;
    private final PriorityQueue<Etape> file = new PriorityQueue<>((a, b) -> Long.compare(a.distance, b.distance));
    private long longueur;
    private int arrivee;

    private CouplagePondere(Marche marche) {
        this.marche = marche;
        this.paireDe = marche.couplageVide();
        this.occupants = new int[marche.postes()][];
        Arrays.setAll(occupants, p -> new int[marche.places(p)]);
        this.nombre = new int[marche.postes()];
        this.potentielInterne = new long[marche.internes()];
        this.potentielPoste = new long[marche.postes()];
        this.distanceInterne = new long[marche.internes()];
        this.distancePoste = new long[marche.postes()];
        this.venue = new int[marche.postes()];
        // An arc costs −cœurs: with these potentials no reduced cost is negative at the start.
        for (int e = 0; e < marche.paires(); e++) {
            int p = marche.poste(e);
            potentielPoste[p] = Math.min(potentielPoste[p], -marche.coeurs(e));
            potentielFin = Math.min(potentielFin, potentielPoste[p]);
        }
    }

    /** The bound for exactly {@code taille} pairs, which must not exceed the size of a maximum matching. */
    public static long borne(Marche marche, int taille) {
        CouplagePondere couplage = new CouplagePondere(marche);
        long coeurs = 0;
        for (int k = 0; k < taille; k++) {
            couplage.chercher();
            couplage.corrigerPotentiels();
            couplage.augmenter();
            coeurs -= couplage.potentielFin;
        }
        return coeurs;
    }

    /** Dijkstra from all internes without a pair to the nearest free place. */
    private void chercher() {
        Arrays.fill(distanceInterne, INFINI);
        Arrays.fill(distancePoste, INFINI);
        file.clear();
        longueur = INFINI;
        arrivee = -1;
        for (int i = 0; i < marche.internes(); i++) {
            if (paireDe[i] == Marche.AUCUNE) {
                etendre(i, -potentielInterne[i]);
            }
        }
        while (!file.isEmpty() && file.peek().distance < longueur) {
            Etape etape = file.remove();
            int p = etape.poste;
            if (etape.distance > distancePoste[p]) {
                continue;
            }
            long fin = etape.distance + potentielPoste[p] - potentielFin;
            if (nombre[p] < occupants[p].length && fin < longueur) {
                longueur = fin;
                arrivee = p;
            }
            for (int k = 0; k < nombre[p]; k++) {
                etendre(marche.interne(occupants[p][k]), etape.distance);
            }
        }
    }

    private void etendre(int interne, long depart) {
        if (depart >= distanceInterne[interne]) {
            return;
        }
        distanceInterne[interne] = depart;
        for (int e = marche.debutInterne(interne); e < marche.finInterne(interne); e++) {
            int p = marche.poste(e);
            long cout = depart - marche.coeurs(e) + potentielInterne[interne] - potentielPoste[p];
            if (e != paireDe[interne] && cout < distancePoste[p]) {
                distancePoste[p] = cout;
                venue[p] = e;
                file.add(new Etape(cout, p));
            }
        }
    }

    private void corrigerPotentiels() {
        for (int i = 0; i < marche.internes(); i++) {
            potentielInterne[i] += Math.min(distanceInterne[i], longueur);
        }
        for (int p = 0; p < marche.postes(); p++) {
            potentielPoste[p] += Math.min(distancePoste[p], longueur);
        }
        potentielFin += longueur;
    }

    private void augmenter() {
        int p = arrivee;
        nombre[p]++;
        int place = nombre[p] - 1;
        while (true) {
            int paire = venue[p];
            int i = marche.interne(paire);
            int ancienne = paireDe[i];
            occupants[p][place] = paire;
            paireDe[i] = paire;
            if (ancienne == Marche.AUCUNE) {
                return;
            }
            p = marche.poste(ancienne);
            place = 0;
            while (occupants[p][place] != ancienne) {
                place++;
            }
        }
    }
}
