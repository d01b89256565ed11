package fr.siimop.atelier.etablissement;

import static fr.siimop.modele.referentiel.DescripteurEtablissement.ETABLISSEMENT;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.fiche.Complement.Action;
import fr.siimop.modele.descripteur.Ligne;

/** The way from what hangs on an établissement to its form, where it is completed or merged. */
public final class VersEtablissement {

    private VersEtablissement() {}

    /** @param chemin references to follow from the row, the last one to the établissement */
    public static Optional<Action> completer(ServicesGrille services, String table, Ligne ligne, String... chemin) {
        String ici = table;
        Ligne courante = ligne;
        for (String colonne : chemin) {
            var descripteur = services.source().registre().descripteur(ici);
            int position = descripteur.position(colonne);
            String cible = descripteur.colonnes().get(position).tableReferencee();
            Ligne suivante = suivre(services, cible, courante.valeur(position));
            if (cible == null || suivante == null) {
                return Optional.empty();
            }
            ici = cible;
            courante = suivante;
        }
        UUID id = courante.id();
        return services.ouvreur().ouvre(ETABLISSEMENT.table())
                ? Optional.of(new Action("Compléter l’établissement", "mdi2h-hospital-building",
                        () -> services.ouvreur().ligne(ETABLISSEMENT.table(), id)))
                : Optional.empty();
    }

    private static @Nullable Ligne suivre(ServicesGrille services, @Nullable String table, @Nullable Object id) {
        return table != null && id instanceof UUID uuid ? services.source().trouver(table, uuid) : null;
    }
}
