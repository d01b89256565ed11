package fr.siimop.modele.importation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;

/** A line of the file whose cells were read: the values of the columns that it has, and what is wrong. */
public final class LignePreparee {

    private final int numero;
    private final @Nullable UUID id;
    private final @Nullable Object[] valeurs;
    private final boolean[] presentes;
    private final String[] textes;
    private final List<Faute> fautes;
    private final Confirmation confirmation;
    private final Set<PrecisionStage> nonReprises;
    private final @Nullable Ligne posteDecrit;

    LignePreparee(int numero, @Nullable UUID id, @Nullable Object[] valeurs, boolean[] presentes, String[] textes,
            List<Faute> fautes, Confirmation confirmation, Set<PrecisionStage> nonReprises,
            @Nullable Ligne posteDecrit) {
        this.posteDecrit = posteDecrit;
        this.numero = numero;
        this.id = id;
        this.valeurs = valeurs;
        this.presentes = presentes;
        this.textes = textes;
        this.fautes = List.copyOf(fautes);
        this.confirmation = confirmation;
        this.nonReprises = Set.copyOf(nonReprises);
    }

    public int numero() {
        return numero;
    }

    public @Nullable UUID id() {
        return id;
    }

    public List<Faute> fautes() {
        return fautes;
    }

    /** What a person already answered about the line. */
    public Confirmation confirmation() {
        return confirmation;
    }

    /** What the file says and that is kept nowhere. */
    public Set<PrecisionStage> nonReprises() {
        return nonReprises;
    }

    /** The poste that the line describes instead of naming one; the base may have it already. */
    public @Nullable Ligne posteDecrit() {
        return posteDecrit;
    }

    public @Nullable Object valeur(int position) {
        return valeurs[position];
    }

    public boolean presente(int position) {
        return presentes[position];
    }

    /** What the file says of a column, for a fault found later. */
    public String texte(int position) {
        return textes[position];
    }

    /** Whether the row has the same values in these columns. */
    public boolean concorde(Ligne ligne, List<Integer> positions) {
        return positions.stream().allMatch(p -> Objects.equals(valeurs[p], ligne.valeur(p)));
    }

    /**
     * The row with the values of the file; the columns that the file does not have stay as they are, and so does what is
     * usual when its cell is blank.
     */
    public Ligne appliquer(DescripteurEntite<?> descripteur, Ligne avant) {
        Ligne apres = avant;
        for (int i = 0; i < valeurs.length; i++) {
            Colonne<?, ?> colonne = descripteur.colonnes().get(i);
            boolean tue = valeurs[i] == null
                    && (descripteur.heritee(colonne.id()) || ValeursUsuelles.de(descripteur, colonne) != null);
            if (presentes[i] && !tue && !Objects.equals(valeurs[i], avant.valeur(i))
                    && !telQuel(colonne, avant.valeur(i), textes[i])) {
                apres = apres.avec(i, valeurs[i]);
            }
        }
        return apres;
    }

    /** The row with what it lacks: what the base says already was corrected since, and the former program does not know. */
    public Ligne completer(Ligne avant) {
        Ligne apres = avant;
        for (int i = 0; i < valeurs.length; i++) {
            if (avant.valeur(i) == null && valeurs[i] != null) {
                apres = apres.avec(i, valeurs[i]);
            }
        }
        return apres;
    }

    /** A recovered value that would be written otherwise today is not changed by being exported and imported again. */
    private static boolean telQuel(Colonne<?, ?> colonne, @Nullable Object valeur, String texte) {
        return valeur != null && colonne.tableReferencee() == null
                && colonne.type().afficherOuVide(valeur).strip().equals(texte.strip());
    }

    /** Whether a new row needs the column, and nothing usual stands for it when the file does not have it. */
    public static boolean exigee(DescripteurEntite<?> descripteur, int position) {
        Colonne<?, ?> colonne = descripteur.colonnes().get(position);
        return colonne.obligatoire() && ValeursUsuelles.de(descripteur, colonne) == null;
    }

    /** A new row; the required columns that the file leaves blank take what is usual. */
    public Ligne creer(DescripteurEntite<?> descripteur, UUID nouveau) {
        @Nullable
        Object[] toutes = valeurs.clone();
        for (int i = 0; i < toutes.length; i++) {
            if (toutes[i] == null) {
                toutes[i] = ValeursUsuelles.de(descripteur, descripteur.colonnes().get(i));
            }
        }
        return new Ligne(nouveau, 0, toutes);
    }
}
