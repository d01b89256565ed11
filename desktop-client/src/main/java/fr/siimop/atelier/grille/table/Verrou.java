package fr.siimop.atelier.grille.table;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;

/** Values that come from the open data are shown locked: nobody corrects them here. */
final class Verrou {

    static final String PHRASE = "Issu de l’open data\u00a0: ajoutez un complément local";

    private Verrou() {}

    static boolean openData(ModeleTable modele, Ligne ligne, ColonneGrille colonne) {
        if (!colonne.estLiee()) {
            return modele.descripteur().verrouille(ligne, colonne.id());
        }
        DescripteurEntite<?> table = modele.source().registre().descripteur(colonne.etapes().getLast().table());
        Ligne porteuse = colonne.derniere(ligne, modele.source());
        return porteuse != null && table.verrouille(porteuse, table.colonnes().get(colonne.position()).id());
    }
}
