package fr.siimop.modele.appariement.algorithme.marche;

import java.util.Arrays;

/**
 * The counting argument of {@link Reduction} around one post: an incremental maximum matching of its candidates with
 * places that they like at least as much elsewhere. A post that is always full with better candidates still needs them:
 * the pairs removed on the other side stay in the argument.
 */
final class PosteAssure {

    private final Marche marche;
    private final boolean[] gardee;
    private final int profondeurMax;
    /** By interne, its level for the post looked at. */
    private final int[] seuil;
    /** By post, valid when the mark is that of this round: who occupies its places. */
    private final int[][] occupants;
    private final int[] nombre;
    private final int[] marque;
    private final int[] vu;
    private int tour;
    private int visite;
    private int exclu;
    /** Posts seen by the current search, after those of the searches that failed: these lead nowhere any more. */
    private int[] vus = new int[16];
    private int nombreVus;
    private int impasses;

    /** @param profondeurMax a longer chain of moves is taken as possible: the limit may be too large, never too small */
    PosteAssure(Marche marche, boolean[] gardee, int profondeurMax) {
        this.marche = marche;
        this.gardee = gardee;
        this.profondeurMax = profondeurMax;
        this.seuil = new int[marche.internes()];
        this.occupants = new int[marche.postes()][];
        this.nombre = new int[marche.postes()];
        this.marque = new int[marche.postes()];
        this.vu = new int[marche.postes()];
    }

    /** Smallest level within which the post is full in every weakly stable matching, else {@code connue}. */
    int limite(int poste, int connue) {
        tour++;
        visite++;
        exclu = poste;
        nombreVus = 0;
        impasses = 0;
        int manque = 0;
        for (int k = marche.debutPoste(poste); k < marche.finPoste(poste); k++) {
            int paire = marche.parPoste(k);
            if (marche.niveauPoste(paire) >= connue) {
                return connue;
            }
            int candidat = marche.interne(paire);
            seuil[candidat] = marche.niveauInterne(paire);
            if (placer(candidat, 0)) {
                oublierSaufImpasses();
            } else {
                impasses = nombreVus;
                if (++manque == marche.places(poste)) {
                    return marche.niveauPoste(paire);
                }
            }
        }
        return connue;
    }

    private void oublierSaufImpasses() {
        visite++;
        nombreVus = impasses;
        for (int k = 0; k < impasses; k++) {
            vu[vus[k]] = visite;
        }
    }

    private boolean placer(int candidat, int profondeur) {
        return profondeur >= profondeurMax || prendreUnePlaceLibre(candidat) || deplacer(candidat, profondeur);
    }

    private boolean prendreUnePlaceLibre(int candidat) {
        for (int paire = marche.debutInterne(candidat); dansLeSeuil(candidat, paire); paire++) {
            int poste = marche.poste(paire);
            if (!gardee[paire] || poste == exclu) {
                continue;
            }
            if (marque[poste] != tour) {
                marque[poste] = tour;
                nombre[poste] = 0;
            }
            if (nombre[poste] < marche.places(poste)) {
                occupants(poste)[nombre[poste]++] = candidat;
                return true;
            }
        }
        return false;
    }

    private boolean deplacer(int candidat, int profondeur) {
        for (int paire = marche.debutInterne(candidat); dansLeSeuil(candidat, paire); paire++) {
            int poste = marche.poste(paire);
            if (!gardee[paire] || poste == exclu || vu[poste] == visite) {
                continue;
            }
            voir(poste);
            int[] places = occupants(poste);
            for (int place = 0; place < nombre[poste]; place++) {
                if (placer(places[place], profondeur + 1)) {
                    places[place] = candidat;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean dansLeSeuil(int candidat, int paire) {
        return paire < marche.finInterne(candidat) && marche.niveauInterne(paire) <= seuil[candidat];
    }

    private void voir(int poste) {
        vu[poste] = visite;
        if (nombreVus == vus.length) {
            vus = Arrays.copyOf(vus, 2 * nombreVus);
        }
        vus[nombreVus++] = poste;
    }

    private int[] occupants(int poste) {
        int[] places = occupants[poste];
        if (places == null) {
            places = new int[marche.places(poste)];
            occupants[poste] = places;
        }
        return places;
    }
}
