package fr.siimop.atelier.grille.calcul;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.LignesConnues;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;

/** How a row of another table is named: shortly in a cell, with its key in a list of candidates. */
public final class TexteReference {

    /** Where the server will write a number. */
    public static final String A_VENIR = "numéro à venir";

    private static final String SEPARATEUR = " · ";

    private TexteReference() {}

    /** The label alone: « Mai 2027 », « Gériatrie », « 240001610003 ». */
    public static String court(LignesConnues source, String table, @Nullable UUID id) {
        if (id == null) {
            return "";
        }
        Ligne ligne = source.trouver(table, id);
        if (ligne == null) {
            return "inconnu ici";
        }
        DescripteurEntite<?> descripteur = source.registre().descripteur(table);
        String intitule = valeur(source, descripteur, ligne, descripteur.intitule());
        return intitule.isEmpty() && aVenir(descripteur.colonne(descripteur.intitule())) ? A_VENIR : intitule;
    }

    /** Whether a blank value of the column is one that the server has still to give. */
    public static boolean aVenir(@Nullable Colonne<?, ?> colonne) {
        return colonne != null && colonne.edition() == Colonne.Edition.ATTRIBUEE;
    }

    /** Key and label: « 2027-05 – Mai 2027 ». */
    public static String complet(LignesConnues source, String table, Ligne ligne) {
        DescripteurEntite<?> descripteur = source.registre().descripteur(table);
        String intitule = valeur(source, descripteur, ligne, descripteur.intitule());
        List<String> cle = textes(source, descripteur, ligne);
        String numeros = String.join(SEPARATEUR, cle);
        // a title that is a part of the key is not said twice
        return cle.isEmpty() ? intitule : cle.contains(intitule) ? numeros : numeros + " – " + intitule;
    }

    public static String cle(LignesConnues source, DescripteurEntite<?> descripteur, Ligne ligne) {
        return String.join(SEPARATEUR, textes(source, descripteur, ligne));
    }

    private static List<String> textes(LignesConnues source, DescripteurEntite<?> descripteur, Ligne ligne) {
        return descripteur.cle().stream().map(c -> valeur(source, descripteur, ligne, c)).filter(t -> !t.isEmpty())
                .toList();
    }

    private static String valeur(LignesConnues source, DescripteurEntite<?> descripteur, Ligne ligne, String id) {
        int position = descripteur.position(id);
        Colonne<?, ?> colonne = descripteur.colonnes().get(position);
        Object valeur = ligne.valeur(position);
        String cible = colonne.tableReferencee();
        return cible == null ? colonne.type().afficherOuVide(valeur) : court(source, cible, (UUID) valeur);
    }
}
