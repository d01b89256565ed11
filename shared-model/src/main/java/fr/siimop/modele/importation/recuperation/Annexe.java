package fr.siimop.modele.importation.recuperation;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;

/**
 * A row of another table that a line of the file writes with its own, before it.
 *
 * @param avant the row as it is, {@code null} when it is new
 */
public record Annexe(DescripteurEntite<?> descripteur, @Nullable Ligne avant, Ligne apres) {

    public static Annexe nouvelle(DescripteurEntite<?> descripteur, Ligne ligne) {
        return new Annexe(descripteur, null, ligne);
    }
}
