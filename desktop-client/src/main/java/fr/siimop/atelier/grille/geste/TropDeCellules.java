package fr.siimop.atelier.grille.geste;

import fr.siimop.atelier.tache.PhraseUtilisateur;

/** A gesture that would hold more than this computer's memory should. */
final class TropDeCellules extends Exception implements PhraseUtilisateur {

    private static final long serialVersionUID = 1L;

    TropDeCellules(int plafond) {
        super("More than " + plafond + " cells");
    }

    @Override
    public String phrase() {
        return "Ce geste toucherait plus de 500\u00a0000 cellules, et il faut pouvoir l’annuler d’un coup. "
                + "Choisissez moins de lignes ou de colonnes, ou filtrez la table.";
    }
}
