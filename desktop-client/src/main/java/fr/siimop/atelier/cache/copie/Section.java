package fr.siimop.atelier.cache.copie;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.TypeColonne;
import fr.siimop.modele.descripteur.ValeurInvalide;

/**
 * A table section of what the server sends: how each value of a line becomes the value that the local table stores.
 * Columns unknown here (a newer server) are passed over; a value that cannot be read is kept empty and counted.
 */
public final class Section {

    private static final int IGNOREE = -1;

    private final DescripteurEntite<?> descripteur;
    private final int[] cibles;
    private final @Nullable TypeColonne<?>[] types;
    private long illisibles;

    private Section(DescripteurEntite<?> descripteur, List<String> colonnes) {
        this.descripteur = descripteur;
        this.cibles = new int[colonnes.size()];
        this.types = new @Nullable TypeColonne<?>[colonnes.size()];
        for (int i = 0; i < cibles.length; i++) {
            String id = colonnes.get(i);
            var colonne = descripteur.colonne(id);
            types[i] = colonne == null ? null : colonne.type();
            cibles[i] = switch (id) {
                case "id" -> 0;
                case "rev" -> 1;
                default -> colonne == null ? IGNOREE : descripteur.position(id) + 2;
            };
        }
    }

    public static Section de(DescripteurEntite<?> descripteur, List<String> colonnes) {
        if (!colonnes.contains("id") || !colonnes.contains("rev")) {
            throw new IllegalArgumentException("A section of " + descripteur + " has neither id nor rev: " + colonnes);
        }
        return new Section(descripteur, colonnes);
    }

    public DescripteurEntite<?> descripteur() {
        return descripteur;
    }

    /** A row as it is stored: id, revision, then the columns of the descriptor. */
    public @Nullable Object[] vide() {
        return new @Nullable Object[descripteur.colonnes().size() + 2];
    }

    /** Puts the value read at a position of the line. */
    public void poser(@Nullable Object[] rangee, int position, @Nullable Object json) {
        int cible = position < cibles.length ? cibles[position] : IGNOREE;
        if (cible == IGNOREE || json == null) {
            return;
        }
        if (cible == 0) {
            rangee[0] = UUID.fromString((String) json);
        } else if (cible == 1) {
            rangee[1] = ((Number) json).longValue();
        } else {
            rangee[cible] = base(java.util.Objects.requireNonNull(types[position]), json);
        }
    }

    public long illisibles() {
        return illisibles;
    }

    private <V> @Nullable Object base(TypeColonne<V> type, Object json) {
        try {
            return type.versBase(type.depuisJson(json));
        } catch (ValeurInvalide e) {
            illisibles++;
            return null;
        }
    }
}
