package fr.siimop.modele.descripteur;

import java.util.Arrays;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row in the column order of its descriptor, with the values of {@link TypeColonne#classe()}. The array is owned:
 * it is never handed out and never changes, so a grid may share lines between threads.
 */
public final class Ligne {

    private final UUID id;
    private final long revision;
    private final @Nullable Object[] valeurs;

    public Ligne(UUID id, long revision, @Nullable Object[] valeurs) {
        this.id = id;
        this.revision = revision;
        this.valeurs = valeurs;
    }

    public UUID id() {
        return id;
    }

    /** Order of the server's transaction that wrote it last; 0 for a row never sent. */
    public long revision() {
        return revision;
    }

    public @Nullable Object valeur(int colonne) {
        return valeurs[colonne];
    }

    public int taille() {
        return valeurs.length;
    }

    public Ligne avec(int colonne, @Nullable Object valeur) {
        @Nullable
        Object[] copie = valeurs.clone();
        copie[colonne] = valeur;
        return new Ligne(id, revision, copie);
    }

    public Ligne avecRevision(long nouvelle) {
        return new Ligne(id, nouvelle, valeurs);
    }

    @Override
    public boolean equals(@Nullable Object autre) {
        return autre instanceof Ligne ligne && id.equals(ligne.id) && revision == ligne.revision
                && Arrays.equals(valeurs, ligne.valeurs);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id + "@" + revision + Arrays.toString(valeurs);
    }
}
