package fr.siimop.modele.descripteur;

import java.util.List;
import java.util.Objects;
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
        this.colonnes = descripteur.colonnesCle();
    }

    List<Anomalie> verifier(Ligne ligne, T entite, Contexte contexte) {
        for (Colonne<T, ?> premiere : colonnes) {
            if (premiere.acces().apply(entite) != null) {
                return existeAilleurs(premiere, ligne, entite, contexte)
                        ? List.of(anomalie(premiere, entite, contexte))
                        : List.of();
            }
        }
        return List.of();
    }

    private Anomalie anomalie(Colonne<T, ?> premiere, T entite, Contexte contexte) {
        String noms = colonnes.stream().map(Colonne::libelle).collect(Collectors.joining(", "));
        String valeurs = colonnes.stream().map(c -> lisible(c, entite, contexte)).collect(Collectors.joining(", "));
        return premiere.anomalie(AnomalieValeur.CLE_EN_DOUBLE, descripteur.libelle(), noms, valeurs);
    }

    private <V> boolean existeAilleurs(Colonne<T, V> premiere, Ligne ligne, T entite, Contexte contexte) {
        V valeur = Objects.requireNonNull(premiere.acces().apply(entite));
        for (Ligne autre : contexte.chercherLignes(descripteur, premiere, valeur)) {
            if (!autre.id().equals(ligne.id()) && meme(descripteur, autre, ligne) && descripteur.complete(autre)) {
                return true;
            }
        }
        return false;
    }

    static <E extends Entite> boolean meme(DescripteurEntite<E> descripteur, Ligne une, Ligne autre) {
        for (Colonne<E, ?> colonne : descripteur.colonnesCle()) {
            int position = descripteur.position(colonne.id());
            if (!Objects.equals(une.valeur(position), autre.valeur(position))) {
                return false;
            }
        }
        return true;
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
