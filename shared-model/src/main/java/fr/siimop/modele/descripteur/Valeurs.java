package fr.siimop.modele.descripteur;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Typed reading of a {@link Ligne}, given to the function that makes the record. */
public final class Valeurs<T extends Entite> {

    private final DescripteurEntite<T> descripteur;
    private final Ligne ligne;

    Valeurs(DescripteurEntite<T> descripteur, Ligne ligne) {
        this.descripteur = descripteur;
        this.ligne = ligne;
    }

    public UUID id() {
        return ligne.id();
    }

    public <V> @Nullable V lire(Colonne<T, V> colonne) {
        Object valeur = ligne.valeur(descripteur.position(colonne.id()));
        return valeur == null ? null : colonne.type().depuisInconnu(valeur);
    }

    /** A required column: the caller knows that the row was verified or comes from the database. */
    public <V> V exiger(Colonne<T, V> colonne) {
        return Objects.requireNonNull(lire(colonne), colonne.id());
    }
}
