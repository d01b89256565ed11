package fr.siimop.atelier.grille.saisie;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.TypeReference;
import fr.siimop.modele.descripteur.ValeurInvalide;

/** A text that the column cannot read. It stays in the cell, marked, until someone corrects it. */
public record SaisieInvalide(String texte, Anomalie anomalie) {

    /** What is read now was not when it was typed: it stays marked, for the person to look at. */
    static SaisieInvalide gardee(Colonne<?, ?> colonne, String texte) {
        try {
            if (!(colonne.type() instanceof TypeReference)) {
                colonne.type().lire(texte);
            }
            return new SaisieInvalide(texte,
                    new ValeurInvalide(AnomalieValeur.PAS_UN_IDENTIFIANT, texte.strip()).sur(colonne.id()));
        } catch (ValeurInvalide e) {
            return new SaisieInvalide(texte, e.sur(colonne.id()));
        }
    }
}
