package fr.siimop.modele.appariement.algorithme.marche;

/**
 * The counting argument of {@link Reduction} around one interne: an incremental maximum matching of the places of the
 * posts that it likes with other candidates at least as well ranked there. Who lost a pair because it is always better
 * placed still takes a place elsewhere: the pairs removed on the other side stay in the argument.
 */
final class InterneAssure {

    private final Marche marche;
    private final boolean[] gardee;
    private final int profondeurMax;
    /** By interne, valid when the mark is that of this round: the post that it fills. */
    private final int[] placeA;
    private final int[] marque;
    /** By post: the last search that saw it, and the level of the interne in its ranking. */
    private final int[] vu;
    private final int[] seuil;
    /** By post: the candidates before this position are taken or unusable for the rest of the round. */
    private final int[] curseur;
    private int tour;
    private int visite;
    private int exclu;

    /** @param profondeurMax a longer chain of moves is taken as possible: the limit may be too large, never too small */
    InterneAssure(Marche marche, boolean[] gardee, int profondeurMax) {
        this.marche = marche;
        this.gardee = gardee;
        this.profondeurMax = profondeurMax;
        this.placeA = new int[marche.internes()];
        this.marque = new int[marche.internes()];
        this.vu = new int[marche.postes()];
        this.seuil = new int[marche.postes()];
        this.curseur = new int[marche.postes()];
    }

    /** Smallest level within which the interne is placed by every weakly stable matching, else {@code connue}. */
    int limite(int interne, int connue) {
        tour++;
        exclu = interne;
        for (int paire = marche.debutInterne(interne); paire < marche.finInterne(interne); paire++) {
            if (marche.niveauInterne(paire) >= connue) {
                return connue;
            }
            int poste = marche.poste(paire);
            seuil[poste] = marche.niveauPoste(paire);
            curseur[poste] = marche.debutPoste(poste);
            for (int place = 0; place < marche.places(poste); place++) {
                visite++;
                if (!remplir(poste, 0)) {
                    return marche.niveauInterne(paire);
                }
            }
        }
        return connue;
    }

    /** One more occupant for the post, moving others between the posts already filled. */
    private boolean remplir(int poste, int profondeur) {
        vu[poste] = visite;
        return profondeur >= profondeurMax || prendreUnLibre(poste) || deplacer(poste, profondeur);
    }

    private boolean prendreUnLibre(int poste) {
        for (; dansLeSeuil(poste, curseur[poste]); curseur[poste]++) {
            int k = curseur[poste];
            int candidat = marche.interne(marche.parPoste(k));
            if (utilisable(k) && marque[candidat] != tour) {
                marque[candidat] = tour;
                placeA[candidat] = poste;
                return true;
            }
        }
        return false;
    }

    private boolean deplacer(int poste, int profondeur) {
        for (int k = marche.debutPoste(poste); dansLeSeuil(poste, k); k++) {
            int candidat = marche.interne(marche.parPoste(k));
            if (utilisable(k) && vu[placeA[candidat]] != visite && remplir(placeA[candidat], profondeur + 1)) {
                placeA[candidat] = poste;
                return true;
            }
        }
        return false;
    }

    private boolean dansLeSeuil(int poste, int k) {
        return k < marche.finPoste(poste) && marche.niveauPoste(marche.parPoste(k)) <= seuil[poste];
    }

    private boolean utilisable(int k) {
        int paire = marche.parPoste(k);
        return gardee[paire] && marche.interne(paire) != exclu;
    }
}
