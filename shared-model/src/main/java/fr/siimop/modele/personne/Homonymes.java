package fr.siimop.modele.personne;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.exportation.Normalisation;

/**
 * People of the name of somebody about to be written. They may be one person written twice, or two: only a person knows. As in
 * imports, case, accents and signs do not count, and two different RPPS are two people for certain; so are two birth dates.
 */
public final class Homonymes {

    private Homonymes() {}

    public static List<Personne> de(Personne nouvelle, Collection<Personne> connues) {
        String nom = Normalisation.de(nouvelle.nom());
        String prenom = Normalisation.de(nouvelle.prenom());
        return connues.stream().filter(autre -> !autre.id().equals(nouvelle.id()))
                .filter(autre -> !distincts(nouvelle.rpps(), autre.rpps())
                        && !distincts(nouvelle.dateNaissance(), autre.dateNaissance()))
                .filter(autre -> Normalisation.de(autre.nom()).equals(nom)
                        && Normalisation.de(autre.prenom()).equals(prenom))
                .toList();
    }

    private static boolean distincts(@Nullable Object un, @Nullable Object autre) {
        return un != null && autre != null && !Objects.equals(un, autre);
    }
}
