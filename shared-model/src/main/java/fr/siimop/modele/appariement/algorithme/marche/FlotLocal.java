package fr.siimop.modele.appariement.algorithme.marche;

import java.util.Arrays;

/**
 * The two counting arguments of {@link Reduction}, each a small incremental maximum matching around one interne or
 * one post. Pairs removed on the other side stay in the argument: who lost a pair because it is always better placed
 * still takes a place elsewhere, a post that is always full with better candidates still needs them.
 */
final class FlotLocal {

    private final Marche marche;
    private final boolean[] gardee;
    private final int[] placeA;
    private final int[] marqueInterne;
    private final int[] vuInterne;
    private final int[][] occupants;
    private final int[] nombre;
    private final int[] marquePoste;
    private final int[] vuPoste;
    private final int[] seuil;
    private int tour;
    private int visite;

    FlotLocal(Marche marche, boolean[] gardee) {
        this.marche = marche;
        this.gardee = gardee;
        this.placeA = new int[marche.internes()];
        this.marqueInterne = new int[marche.internes()];
        this.vuInterne = new int[marche.internes()];
        this.occupants = new int[marche.postes()][];
        this.nombre = new int[marche.postes()];
        this.marquePoste = new int[marche.postes()];
        this.vuPoste = new int[marche.postes()];
        this.seuil = new int[marche.internes()];
    }

    /** Smallest level within which the interne is placed by every weakly stable matching, else {@code connue}. */
    int limiteInterne(int interne, int connue) {
        tour++;
        visite++;
        for (int paire = marche.debutInterne(interne); paire < marche.finInterne(interne); paire++) {
            if (marche.niveauInterne(paire) >= connue) {
                return connue;
            }
            int poste = marche.poste(paire);
            entrerPoste(poste);
            seuilPoste(poste, marche.niveauPoste(paire));
            for (int place = 0; place < marche.places(poste); place++) {
                visite++;
                if (!remplir(poste, interne)) {
                    return marche.niveauInterne(paire);
                }
            }
        }
        return connue;
    }

    private int[] seuilPoste = new int[0];

    private void seuilPoste(int poste, int niveau) {
        if (seuilPoste.length == 0) {
            seuilPoste = new int[marche.postes()];
        }
        seuilPoste[poste] = niveau;
    }

    /** One more occupant for the post, none being {@code exclu}, moving others between the posts already filled. */
    private boolean remplir(int poste, int exclu) {
        vuPoste[poste] = visite;
        for (int tour2 = 0; tour2 < 2; tour2++) {
            for (int k = marche.debutPoste(poste); k < marche.finPoste(poste); k++) {
                int paire = marche.parPoste(k);
                if (marche.niveauPoste(paire) > seuilPoste[poste]) {
                    break;
                }
                int candidat = marche.interne(paire);
                if (!utilisable(paire) || candidat == exclu) {
                    continue;
                }
                boolean libre = marqueInterne[candidat] != tour;
                if (tour2 == 0) {
                    if (libre) {
                        marqueInterne[candidat] = tour;
                        placeA[candidat] = poste;
                        return true;
                    }
                } else if (vuPoste[placeA[candidat]] != visite && remplir(placeA[candidat], exclu)) {
                    placeA[candidat] = poste;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean utilisable(int paire) {
        return gardee[paire];
    }

    /** Smallest level within which the post is full in every weakly stable matching, else {@code connue}. */
    int limitePoste(int poste, int connue) {
        tour++;
        visite++;
        int manque = 0;
        for (int k = marche.debutPoste(poste); k < marche.finPoste(poste); k++) {
            int paire = marche.parPoste(k);
            if (marche.niveauPoste(paire) >= connue) {
                return connue;
            }
            int candidat = marche.interne(paire);
            seuil[candidat] = marche.niveauInterne(paire);
            // Posts seen by a search that failed lead nowhere until the end: their marks are kept.
            if (placer(candidat, poste)) {
                visite++;
                recopierImpasses();
            } else {
                noterImpasses();
                if (++manque == marche.places(poste)) {
                    nettoyerImpasses();
                    return marche.niveauPoste(paire);
                }
            }
        }
        nettoyerImpasses();
        return connue;
    }

    private int[] trace = new int[16];
    private int longueurTrace;
    private int impasses;

    private void noterImpasses() {
        impasses = longueurTrace;
    }

    private void recopierImpasses() {
        longueurTrace = impasses;
        for (int k = 0; k < impasses; k++) {
            vuPoste[trace[k]] = visite;
        }
    }

    private void nettoyerImpasses() {
        longueurTrace = 0;
        impasses = 0;
    }

    private void voir(int poste) {
        vuPoste[poste] = visite;
        if (longueurTrace == trace.length) {
            trace = Arrays.copyOf(trace, 2 * longueurTrace);
        }
        trace[longueurTrace++] = poste;
    }

    private boolean placer(int candidat, int exclu) {
        int fin = marche.finInterne(candidat);
        for (int paire = marche.debutInterne(candidat); paire < fin; paire++) {
            if (marche.niveauInterne(paire) > seuil[candidat]) {
                break;
            }
            int poste = marche.poste(paire);
            if (poste == exclu || !utilisable(paire)) {
                continue;
            }
            entrerPoste(poste);
            if (nombre[poste] < marche.places(poste)) {
                occupants(poste)[nombre[poste]++] = candidat;
                return true;
            }
        }
        for (int paire = marche.debutInterne(candidat); paire < fin; paire++) {
            if (marche.niveauInterne(paire) > seuil[candidat]) {
                break;
            }
            int poste = marche.poste(paire);
            if (poste == exclu || !utilisable(paire) || vuPoste[poste] == visite) {
                continue;
            }
            voir(poste);
            int[] places = occupants(poste);
            for (int place = 0; place < nombre[poste]; place++) {
                if (placer(places[place], exclu)) {
                    places[place] = candidat;
                    return true;
                }
            }
        }
        return false;
    }

    private void entrerPoste(int poste) {
        if (marquePoste[poste] != tour) {
            marquePoste[poste] = tour;
            nombre[poste] = 0;
        }
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
