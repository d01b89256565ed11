package fr.siimop.atelier.grille.geste;

import fr.siimop.atelier.tache.PhraseUtilisateur;

/** A regular expression that tries so many ways through a text that it would never say whether it matches. */
final class ExpressionSansFin extends RuntimeException implements PhraseUtilisateur {

    private static final long serialVersionUID = 1L;

    ExpressionSansFin() {
        super(null, null, false, false);
    }

    @Override
    public String phrase() {
        return "Cette expression demande trop de calculs sur un texte de la table. "
                + "Évitez une répétition dans une répétition.";
    }
}
