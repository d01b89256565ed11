package fr.siimop.atelier.grille.calcul;

import fr.siimop.atelier.tache.PhraseUtilisateur;

/** A regular expression that tries so many ways through a text that it would never say whether it matches. */
public final class ExpressionSansFin extends RuntimeException implements PhraseUtilisateur {

    private static final long serialVersionUID = 1L;

    public ExpressionSansFin() {
        super(null, null, false, false);
    }

    @Override
    public String phrase() {
        return "Cette expression demande trop de calculs sur un texte de la table. "
                + "Évitez une répétition dans une répétition.";
    }
}
