package fr.siimop.modele.referentiel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.Regle;

/** Rows of the open data are written by their recovery alone; local additions live beside them. */
public final class VerrouOpenData {

    private VerrouOpenData() {}

    /** Which columns are closed is said by the descriptor, which comes late because it holds the rule. */
    public static <T extends Entite> Regle<T> sur(Supplier<DescripteurEntite<T>> descripteur,
            Function<T, Source> source) {
        return (entite, contexte) -> contexte.origine() == Origine.REPRISE
                ? List.of()
                : verifier(descripteur.get(), entite, source, contexte);
    }

    private static <T extends Entite> List<Anomalie> verifier(DescripteurEntite<T> descripteur, T entite,
            Function<T, Source> source, Contexte contexte) {
        Optional<T> officielle = contexte.trouver(descripteur, entite.id())
                .filter(avant -> source.apply(avant) == Source.OPEN_DATA);
        if (officielle.isPresent()) {
            return champsChanges(descripteur, descripteur.ligne(officielle.get()), descripteur.ligne(entite));
        }
        return source.apply(entite) == Source.OPEN_DATA
                ? List.of(Anomalie.sur("source", AnomalieReferentiel.OPEN_DATA_RESERVE))
                : List.of();
    }

    private static <T extends Entite> List<Anomalie> champsChanges(DescripteurEntite<T> descripteur, Ligne avant,
            Ligne apres) {
        return descripteur.colonnes().stream().filter(colonne -> {
            int position = descripteur.position(colonne.id());
            return descripteur.verrouille(avant, colonne.id())
                    && !Objects.equals(avant.valeur(position), apres.valeur(position));
        }).map(colonne -> colonne.anomalie(AnomalieReferentiel.OPEN_DATA_VERROUILLE)).toList();
    }
}
