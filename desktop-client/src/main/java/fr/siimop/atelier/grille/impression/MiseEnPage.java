package fr.siimop.atelier.grille.impression;

import java.util.ArrayList;
import java.util.List;

import fr.siimop.atelier.grille.calcul.ColonneGrille;

/**
 * Where rows and columns go. Columns that do not fit side by side at a readable size go on further pages, each of which
 * repeats the ones that stay in place on the screen.
 *
 * @param bandes  columns of the pages that cover one range of rows, from left to right
 * @param echelle of every page
 * @param hauteur rows on a page
 */
record MiseEnPage(List<List<Colonne>> bandes, double echelle, int hauteur) {

    static final double HAUTEUR_LIGNE = 16;
    /** Smaller than this, 9 points could not be read on paper. */
    static final double ECHELLE_MINIMALE = 0.62;

    record Colonne(ColonneGrille colonne, double largeur) {}

    /**
     * @param colonnes as shown, with their widths
     * @param figees   how many of the first stay in place
     */
    static MiseEnPage de(List<Colonne> colonnes, int figees, double largeurPage, double hauteurPage) {
        double total = largeur(colonnes);
        double echelle = Math.clamp(largeurPage / Math.max(1, total), ECHELLE_MINIMALE, 1);
        List<List<Colonne>> bandes = bandes(colonnes, Math.min(figees, colonnes.size() - 1), largeurPage / echelle);
        int hauteur = Math.max(1, (int) ((hauteurPage / echelle - PageImprimee.MARGES) / HAUTEUR_LIGNE));
        return new MiseEnPage(bandes, echelle, hauteur);
    }

    /** Columns that stay in place are repeated as long as they leave room for another. */
    private static List<List<Colonne>> bandes(List<Colonne> colonnes, int figees, double place) {
        List<Colonne> repetees = colonnes.subList(0, figees);
        List<Colonne> tete = largeur(repetees) <= place / 2 ? repetees : List.of();
        List<List<Colonne>> bandes = new ArrayList<>();
        List<Colonne> courante = new ArrayList<>();
        for (Colonne colonne : colonnes) {
            Colonne admise = new Colonne(colonne.colonne(), Math.min(colonne.largeur(), place - largeur(tete)));
            if (!courante.isEmpty() && largeur(courante) + admise.largeur() > place) {
                bandes.add(List.copyOf(courante));
                courante = new ArrayList<>(tete);
            }
            courante.add(admise);
        }
        bandes.add(List.copyOf(courante));
        return bandes;
    }

    private static double largeur(List<Colonne> colonnes) {
        return colonnes.stream().mapToDouble(Colonne::largeur).sum();
    }

    int pages(int lignes) {
        return Math.max(1, Math.ceilDiv(lignes, hauteur)) * bandes.size();
    }

    /** First row of a page, and the columns that it shows. */
    int premiere(int page) {
        return page / bandes.size() * hauteur;
    }

    List<Colonne> colonnes(int page) {
        return bandes.get(page % bandes.size());
    }
}
