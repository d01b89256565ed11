package fr.siimop.atelier.coquille.synchro;

import java.util.Objects;
import java.util.UUID;

import fr.siimop.atelier.grille.LignesConnues;
import fr.siimop.atelier.grille.calcul.TexteReference;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;

/** How a row is called in a sentence. */
final class IntituleLigne {

    private IntituleLigne() {}

    static String de(LignesConnues source, String table, UUID id) {
        DescripteurEntite<?> descripteur = source.registre().descripteur(table);
        Ligne ligne = source.trouver(table, id);
        Object intitule = ligne == null ? null : ligne.valeur(descripteur.position(descripteur.intitule()));
        String texte = intitule == null ? "" : texte(source, descripteur, intitule);
        return texte.isBlank() ? descripteur.libelle() + " " + id.toString().substring(0, 8) : texte;
    }

    private static String texte(LignesConnues source, DescripteurEntite<?> descripteur, Object valeur) {
        String cible = Objects.requireNonNull(descripteur.colonne(descripteur.intitule())).tableReferencee();
        return cible != null && valeur instanceof UUID id
                ? TexteReference.court(source, cible, id)
                : valeur.toString();
    }
}
