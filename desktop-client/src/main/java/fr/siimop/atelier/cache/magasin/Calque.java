package fr.siimop.atelier.cache.magasin;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.TypeColonne;
import fr.siimop.modele.descripteur.ValeurInvalide;
import fr.siimop.modele.sync.Changement;
import fr.siimop.modele.sync.Operation;

/** Own values over the server's: what the person sees. Rebasing is nothing but laying them over the newer row. */
public final class Calque {

    private Calque() {}

    /** {@code null} when the row is not to be seen: deleted here, or gone from the server without being new here. */
    static @Nullable Ligne poser(DescripteurEntite<?> descripteur, UUID id, @Nullable Ligne serveur,
            @Nullable EnAttente attente) {
        if (attente == null) {
            return serveur;
        }
        if (attente.operation() == Operation.SUPPRIMER) {
            return null;
        }
        Ligne ligne = serveur;
        if (ligne == null) {
            if (attente.operation() != Operation.CREER) {
                return null;
            }
            ligne = new Ligne(id, 0, new @Nullable Object[descripteur.colonnes().size()]);
        }
        return avec(descripteur, ligne, attente.champs());
    }

    public static Ligne avec(DescripteurEntite<?> descripteur, Ligne ligne, Map<String, Changement> champs) {
        Ligne suite = ligne;
        for (Map.Entry<String, Changement> champ : champs.entrySet()) {
            var colonne = descripteur.colonne(champ.getKey());
            if (colonne != null) {
                suite = suite.avec(descripteur.position(colonne.id()),
                        depuisJson(colonne.type(), champ.getValue().valeur()));
            }
        }
        return suite;
    }

    /** What was written by this program is read back, unless its lists have changed since: then nothing is shown. */
    public static <V> @Nullable Object depuisJson(TypeColonne<V> type, @Nullable Object json) {
        try {
            return json == null ? null : type.depuisJson(json);
        } catch (ValeurInvalide e) {
            return null;
        }
    }
}
