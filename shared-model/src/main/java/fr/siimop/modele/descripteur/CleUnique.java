package fr.siimop.modele.descripteur;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;

/** Two rows never have the same business key. A key of which every part is missing names nothing. */
final class CleUnique<T extends Entite> {

    private final Registre registre;
    private final DescripteurEntite<T> descripteur;
    private final List<Colonne<T, ?>> colonnes;

    CleUnique(Registre registre, DescripteurEntite<T> descripteur) {
        this.registre = registre;
        this.descripteur = descripteur;
        this.colonnes = descripteur.cle().stream()
                .<Colonne<T, ?>>map(id -> descripteur.colonnes().get(descripteur.position(id))).toList();
    }

    List<Anomalie> verifier(T entite, Contexte contexte) {
        Optional<Colonne<T, ?>> premiere = colonnes.stream().filter(c -> c.acces().apply(entite) != null).findFirst();
        if (premiere.isEmpty() || homonymes(premiere.get(), entite, contexte).isEmpty()) {
            return List.of();
        }
        String noms = colonnes.stream().map(Colonne::libelle).collect(Collectors.joining(", "));
        String valeurs = colonnes.stream().map(c -> lisible(c, entite, contexte)).collect(Collectors.joining(", "));
        return List.of(premiere.get().anomalie(AnomalieValeur.CLE_EN_DOUBLE, descripteur.libelle(), noms, valeurs));
    }

    private <V> List<T> homonymes(Colonne<T, V> premiere, T entite, Contexte contexte) {
        V valeur = Objects.requireNonNull(premiere.acces().apply(entite));
        return contexte.chercher(descripteur, premiere, valeur).stream()
                .filter(autre -> !autre.id().equals(entite.id()) && memeCle(autre, entite)).toList();
    }

    private boolean memeCle(T une, T autre) {
        return colonnes.stream().allMatch(c -> Objects.equals(c.acces().apply(une), c.acces().apply(autre)));
    }

    private <V> String lisible(Colonne<T, V> colonne, T entite, Contexte contexte) {
        V valeur = colonne.acces().apply(entite);
        if (valeur == null) {
            return "–";
        }
        String cible = colonne.tableReferencee();
        return cible == null
                ? colonne.type().afficher(valeur)
                : intitule(registre.descripteur(cible), (UUID) valeur, contexte);
    }

    private static <E extends Entite> String intitule(DescripteurEntite<E> cible, UUID id, Contexte contexte) {
        Colonne<E, ?> colonne = cible.colonnes().get(cible.position(cible.intitule()));
        return contexte.trouver(cible, id).map(e -> colonne.type().afficherOuVide(valeur(colonne, e))).orElse("–");
    }

    private static <E extends Entite> @Nullable Object valeur(Colonne<E, ?> colonne, E entite) {
        return colonne.acces().apply(entite);
    }
}
