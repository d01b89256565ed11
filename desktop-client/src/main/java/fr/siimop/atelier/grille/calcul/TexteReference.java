package fr.siimop.atelier.grille.calcul;

import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;

/** How a row of another table is named: shortly in a cell, with its key in a list of candidates. */
public final class TexteReference {

    /** Where the server will write a number. */
    public static final String A_VENIR = "numéro à venir";

    private TexteReference() {}

    /** The label alone: « Mai 2027 », « Gériatrie », « 240001610003 ». */
    public static String court(SourceLignes source, String table, @Nullable UUID id) {
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
    public static String complet(SourceLignes source, String table, Ligne ligne) {
        DescripteurEntite<?> descripteur = source.registre().descripteur(table);
        String intitule = valeur(source, descripteur, ligne, descripteur.intitule());
        String cle = cle(source, descripteur, ligne);
        return cle.isEmpty() || cle.equals(intitule) ? intitule : cle + " – " + intitule;
    }

    public static String cle(SourceLignes source, DescripteurEntite<?> descripteur, Ligne ligne) {
        return descripteur.cle().stream().map(c -> valeur(source, descripteur, ligne, c)).filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String valeur(SourceLignes source, DescripteurEntite<?> descripteur, Ligne ligne, String id) {
        int position = descripteur.position(id);
        Colonne<?, ?> colonne = descripteur.colonnes().get(position);
        Object valeur = ligne.valeur(position);
        String cible = colonne.tableReferencee();
        return cible == null ? colonne.type().afficherOuVide(valeur) : court(source, cible, (UUID) valeur);
    }
}
