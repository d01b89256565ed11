package fr.siimop.atelier.grille;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What happened to a row, the latest first.
 *
 * @param manque why some of it is not here and how to have it, in a sentence; {@code null} when this is all
 */
public record Histoire(List<Passage> passages, @Nullable String manque) {

    public static final Histoire VIDE = new Histoire(List.of(), null);

    public Histoire {
        passages = List.copyOf(passages);
    }

    /** What happened to the row as a whole. */
    public enum Nature {
        CREATION("Ligne créée"),
        MODIFICATION("Ligne modifiée"),
        SUPPRESSION("Ligne supprimée"),
        RATTACHEMENT(
                "Passée à une autre subdivision avec la ligne dont elle dépend");

        private final String libelle;

        Nature(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /** Values of one column, of its own type. */
    public record Valeurs(@Nullable Object avant, @Nullable Object apres) {}

    /**
     * One change: who, when, from where.
     *
     * @param cause  in a word: saisie, import n° 12…
     * @param envoye false for what was typed here and waits
     */
    public record Passage(Nature nature, String auteur, String posteDeTravail, Instant quand, String cause,
            boolean envoye, Map<String, Valeurs> champs) {

        public Passage {
            champs = Map.copyOf(champs);
        }
    }

    /** The changes of one column. */
    public List<Passage> de(String colonne) {
        return passages.stream().filter(p -> p.champs().containsKey(colonne)).toList();
    }
}
