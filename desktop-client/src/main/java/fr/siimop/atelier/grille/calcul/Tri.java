package fr.siimop.atelier.grille.calcul;

import fr.siimop.modele.descripteur.TypeDate;
import fr.siimop.modele.descripteur.TypeEntier;
import fr.siimop.modele.descripteur.TypeInstant;
import fr.siimop.modele.descripteur.TypeReference;
import fr.siimop.modele.descripteur.TypeTexte;

/** One key of a sort. Empty values come last in both directions. */
public record Tri(ColonneGrille colonne, boolean croissant) {

    /** « Trier de A à Z »: what a person calls it, after what the column holds. */
    public String enMots() {
        if (colonne.type() instanceof TypeEntier) {
            return croissant ? "Trier du plus petit au plus grand" : "Trier du plus grand au plus petit";
        }
        if (colonne.type() instanceof TypeDate || colonne.type() instanceof TypeInstant || colonne.suitLeTemps()) {
            return croissant ? "Trier du plus ancien au plus récent" : "Trier du plus récent au plus ancien";
        }
        if (!lettres()) {
            return croissant ? "Trier dans l’ordre de la liste" : "Trier dans l’ordre inverse de la liste";
        }
        return croissant ? "Trier de A à Z" : "Trier de Z à A";
    }

    private boolean lettres() {
        return colonne.type() instanceof TypeTexte || colonne.type() instanceof TypeReference;
    }

    /** Letters for words, bars for the rest. */
    public String icone() {
        String sens = croissant ? "ascending" : "descending";
        return lettres() && !colonne.suitLeTemps()
                ? "mdi2s-sort-alphabetical-" + sens
                : "mdi2s-sort-" + sens;
    }
}
