package fr.siimop.modele.descripteur;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What a rule may know besides the row: the day, where the row comes from, the rows of the other tables. */
public interface Contexte {

    LocalDate aujourdhui();

    Origine origine();

    <E extends Entite> Optional<E> trouver(DescripteurEntite<E> descripteur, UUID id);

    /** Rows of a table whose column holds the value: the agréments of a terrain, the account with this e-mail. */
    <E extends Entite, V> List<E> chercher(DescripteurEntite<E> descripteur, Colonne<E, V> colonne, V valeur);

    /** True when {@link #trouver} would find a record: for those who do not want it. */
    default <E extends Entite> boolean connait(DescripteurEntite<E> descripteur, UUID id) {
        return trouver(descripteur, id).isPresent();
    }

    /** The rows of {@link #chercher} as they are; some may lack a required value, and are no record yet. */
    default <E extends Entite, V> List<Ligne> chercherLignes(DescripteurEntite<E> descripteur, Colonne<E, V> colonne,
            V valeur) {
        return chercher(descripteur, colonne, valeur).stream().map(descripteur::ligne).toList();
    }

    /** Follows an optional reference; empty as well when the row is not there. */
    default <E extends Entite> Optional<E> suivre(DescripteurEntite<E> descripteur, @Nullable UUID id) {
        return id == null ? Optional.empty() : trouver(descripteur, id);
    }
}
