package fr.siimop.modele.descripteur;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * How the values of a column are read, written, shown and compared, wherever they are: typed by a person, in a
 * database, on the wire. A blank text is never given to {@link #lire}: absence is {@code null}, one level up.
 */
public sealed interface TypeColonne<V> permits TypeTexte, TypeEntier, TypeDate, TypeInstant, TypeBooleen, TypeListe,
        TypePhases, TypeReference {

    /** Frozen name in the synchronisation schema: {@code texte}, {@code entier}… */
    String code();

    Class<V> classe();

    /** Reads what a person typed or pasted, tolerant of French habits. */
    V lire(String saisie) throws ValeurInvalide;

    /** The French text shown in a cell and read back by {@link #lire}. References show their target instead. */
    String afficher(V valeur);

    /** A JSON scalar: text, whole number or boolean. */
    Object versJson(V valeur);

    V depuisJson(Object json) throws ValeurInvalide;

    /** What JDBC stores: text, whole number, boolean, {@code LocalDate}, {@code OffsetDateTime} or {@code UUID}. */
    Object versBase(V valeur);

    V depuisBase(Object base);

    /** Type of the SQL column, understood by H2 and PostgreSQL alike. */
    String sql();

    /** Order of a sort in the grid. */
    Comparator<V> ordre();

    default V depuisInconnu(Object valeur) {
        return classe().cast(valeur);
    }

    /** Same as {@link #versJson} for an absent value. */
    default @Nullable Object versJsonOuNul(@Nullable Object valeur) {
        return valeur == null ? null : versJson(depuisInconnu(valeur));
    }

    default @Nullable Object versBaseOuNul(@Nullable Object valeur) {
        return valeur == null ? null : versBase(depuisInconnu(valeur));
    }

    default String afficherOuVide(@Nullable Object valeur) {
        return valeur == null ? "" : afficher(depuisInconnu(valeur));
    }
}
