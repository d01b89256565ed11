package fr.siimop.atelier.grille.table;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.referentiel.Source;

/** Values that come from the open data are shown locked: nobody corrects them here. */
final class Verrou {

    static final String PHRASE = "Issu de l’open data\u00a0: ajoutez un complément local";

    private static final String COLONNE_SOURCE = "source";

    private Verrou() {}

    static boolean openData(ModeleTable modele, Ligne ligne, ColonneGrille colonne) {
        DescripteurEntite<?> table = colonne.estLiee()
                ? modele.source().registre().descripteur(colonne.etapes().getLast().table())
                : modele.descripteur();
        if (table.colonne(COLONNE_SOURCE) == null) {
            return false;
        }
        @Nullable
        Ligne porteuse = colonne.derniere(ligne, modele.source());
        return porteuse != null && porteuse.valeur(table.position(COLONNE_SOURCE)) == Source.OPEN_DATA;
    }
}
