package fr.siimop.modele.importation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.exportation.Designations;

/**
 * The rows that a person may read, wherever they are: in the base of the server, or in the copy of a workbench. An
 * import finds and compares by nothing else.
 */
public interface BaseImport extends Designations.Source {

    /** One row of a table that others refer to, {@code null} when it is not there. Called for each line of a file. */
    @Nullable
    Ligne trouver(DescripteurEntite<?> descripteur, UUID id);

    List<Ligne> lire(DescripteurEntite<?> descripteur, Collection<UUID> ids);

    /** How many stages a poste has, as far as is known here: the server counts those that nobody else reads. */
    int occupants(Ligne poste);

    /** Whether a new row may have this id: not that of one which is deleted here and not yet elsewhere. */
    default boolean libre(DescripteurEntite<?> descripteur, UUID id) {
        return true;
    }

    /** Rows whose column holds one of the values. */
    List<Ligne> chercher(DescripteurEntite<?> descripteur, Colonne<?, ?> colonne, Collection<?> valeurs);
}
