package fr.siimop.modele.appariement.algorithme;

import fr.siimop.modele.appariement.algorithme.marche.Marche;
/** A matching being built, with the occupants of each post; the common working state of the heuristics. */
final class Tableau {

    final Marche marche;
    final int[] paireDe;
    private final int[] debutPlace;
    private final int[] occupant;
    private final int[] nombre;
    private int taille;
    private long coeurs;

    Tableau(Marche marche) {
        this.marche = marche;
        this.paireDe = marche.couplageVide();
        this.debutPlace = new int[marche.postes() + 1];
        for (int p = 0; p < marche.postes(); p++) {
            debutPlace[p + 1] = debutPlace[p] + marche.places(p);
        }
        this.occupant = new int[debutPlace[marche.postes()]];
        this.nombre = new int[marche.postes()];
    }

    Tableau(Marche marche, int[] couplage) {
        this(marche);
        for (int paire : couplage) {
            if (paire != Marche.AUCUNE) {
                placer(paire);
            }
        }
    }

    int taille() {
        return taille;
    }

    long coeurs() {
        return coeurs;
    }

    int nombre(int poste) {
        return nombre[poste];
    }

    boolean libre(int poste) {
        return nombre[poste] < marche.places(poste);
    }

    /** Pair of the k-th occupant. */
    int occupant(int poste, int k) {
        return occupant[debutPlace[poste] + k];
    }

    void placer(int paire) {
        int poste = marche.poste(paire);
        occupant[debutPlace[poste] + nombre[poste]++] = paire;
        paireDe[marche.interne(paire)] = paire;
        taille++;
        coeurs += marche.coeurs(paire);
    }

    void retirer(int paire) {
        int poste = marche.poste(paire);
        int debut = debutPlace[poste];
        int dernier = debut + --nombre[poste];
        int k = debut;
        while (occupant[k] != paire) {
            k++;
        }
        occupant[k] = occupant[dernier];
        paireDe[marche.interne(paire)] = Marche.AUCUNE;
        taille--;
        coeurs -= marche.coeurs(paire);
    }

    /** The pair of the worst ranked occupant; the post must have one. */
    int pire(int poste) {
        int debut = debutPlace[poste];
        int pire = occupant[debut];
        for (int k = debut + 1; k < debut + nombre[poste]; k++) {
            if (marche.niveauPoste(occupant[k]) > marche.niveauPoste(pire)) {
                pire = occupant[k];
            }
        }
        return pire;
    }

    /** Whether the post would take this pair, dropping a strictly worse one if it is full. */
    boolean accepte(int paire) {
        int poste = marche.poste(paire);
        return libre(poste) || marche.niveauPoste(pire(poste)) > marche.niveauPoste(paire);
    }
}
