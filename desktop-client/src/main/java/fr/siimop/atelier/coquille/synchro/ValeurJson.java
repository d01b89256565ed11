package fr.siimop.atelier.coquille.synchro;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.magasin.Calque;
import fr.siimop.atelier.grille.LignesConnues;
import fr.siimop.atelier.grille.calcul.TexteReference;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.TypeColonne;
import fr.siimop.modele.descripteur.TypeReference;

/** A value of the wire as the grid shows it. */
final class ValeurJson {

    private static final String RIEN = "–";

    private ValeurJson() {}

    /** @param colonne absent for a field that this version of the program does not have */
    static String enMots(LignesConnues lignes, @Nullable Colonne<?, ?> colonne, @Nullable Object json) {
        if (json == null) {
            return colonne != null && colonne.type() instanceof TypeReference type && !type.siAbsent().isEmpty()
                    ? type.siAbsent()
                    : RIEN;
        }
        if (colonne == null) {
            return json.toString();
        }
        String cible = colonne.tableReferencee();
        Object valeur = Calque.depuisJson(colonne.type(), json);
        if (cible != null && valeur instanceof UUID id) {
            return TexteReference.court(lignes, cible, id);
        }
        return texte(colonne.type(), valeur, json);
    }

    private static <V> String texte(TypeColonne<V> type, @Nullable Object valeur, Object json) {
        return valeur == null ? json.toString() : type.afficherOuVide(valeur);
    }
}
