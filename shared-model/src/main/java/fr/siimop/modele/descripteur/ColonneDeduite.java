package fr.siimop.modele.descripteur;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Column that no row holds: worked out on a day from a row, and from what refers to it. Read-only.
 *
 * @param id        frozen, unique among the columns of the entity
 * @param tables    others that are read for it
 * @param ouChanger what to do for it to change, in French
 */
public record ColonneDeduite<V>(String id, String libelle, TypeColonne<V> type, boolean visible, int largeur,
        Set<String> tables, String ouChanger, Deduction<V> deduction) {

    /** What a row says on the day of a context; {@code null} when it says nothing. */
    @FunctionalInterface
    public interface Deduction<V> {
        @Nullable
        V de(Ligne ligne, Contexte contexte);
    }

    public ColonneDeduite {
        tables = Set.copyOf(tables);
    }

    public static <V> ColonneDeduite<V> de(String id, String libelle, int largeur, TypeColonne<V> type,
            String ouChanger, Deduction<V> deduction) {
        return new ColonneDeduite<>(id, libelle, type, true, largeur, Set.of(), ouChanger, deduction);
    }

    public ColonneDeduite<V> lisant(String... autres) {
        return new ColonneDeduite<>(id, libelle, type, visible, largeur, Set.of(autres), ouChanger, deduction);
    }

    public ColonneDeduite<V> cachee() {
        return new ColonneDeduite<>(id, libelle, type, false, largeur, tables, ouChanger, deduction);
    }

    public @Nullable V valeur(Ligne ligne, Contexte contexte) {
        return deduction.de(ligne, contexte);
    }
}
