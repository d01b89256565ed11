package fr.siimop.modele.descripteur;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.descripteur.TypeTexte.Casse;

/**
 * One column of an entity. The id is frozen: it names the SQL column, the JSON key, the CSV header and the sync
 * field.
 *
 * @param edition    who may change it after creation
 * @param largeur    width in the grid, in pixels
 * @param alias      other headers under which imports find it
 * @param controles  checks of the value alone; what needs other columns or rows is a {@link Regle}
 */
public record Colonne<T, V>(String id, String libelle, TypeColonne<V> type, Function<T, @Nullable V> acces,
        boolean requise, Edition edition, boolean visible, int largeur, List<String> alias,
        List<Controle<V>> controles) {

    public Colonne {
        if (!id.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Column ids are ASCII snake_case: " + id);
        }
        alias = List.copyOf(alias);
        controles = List.copyOf(controles);
    }

    public enum Edition {
        /** Typed and pasted freely by those who may write the row. */
        LIBRE,
        /** Typed freely; a new row that comes without one is given it by the server. */
        ATTRIBUEE,
        /** Set when the row is created, never changed afterwards. */
        CREATION,
        /** Changed by an act of its screen, which writes what goes with it; never typed nor pasted. */
        ACTE,
        /** Written by the server with what happens to the row; nobody else's value of it is taken. */
        PROGRAMME
    }

    public static <T, V> Colonne<T, V> de(String id, String libelle, TypeColonne<V> type,
            Function<T, @Nullable V> acces) {
        return new Colonne<>(id, libelle, type, acces, false, Edition.LIBRE, true, 120, List.of(), List.of());
    }

    public static <T> Colonne<T, String> texte(String id, String libelle, int longueur,
            Function<T, @Nullable String> acces) {
        return de(id, libelle, new TypeTexte(longueur), acces);
    }

    /** Identifier: kept in capitals. */
    public static <T> Colonne<T, String> identifiant(String id, String libelle, int longueur,
            Function<T, @Nullable String> acces) {
        return de(id, libelle, new TypeTexte(longueur, Casse.MAJUSCULES), acces);
    }

    /** E-mail address: kept in small letters, so that the same address is the same person (B-04). */
    public static <T> Colonne<T, String> email(String id, String libelle, Function<T, @Nullable String> acces) {
        return de(id, libelle, new TypeTexte(200, Casse.MINUSCULES), acces);
    }

    public static <T> Colonne<T, Integer> entier(String id, String libelle, int minimum, int maximum,
            Function<T, @Nullable Integer> acces) {
        return de(id, libelle, new TypeEntier(minimum, maximum), acces);
    }

    public static <T> Colonne<T, LocalDate> date(String id, String libelle,
            Function<T, @Nullable LocalDate> acces) {
        return de(id, libelle, new TypeDate(), acces);
    }

    public static <T> Colonne<T, Boolean> booleen(String id, String libelle, Function<T, @Nullable Boolean> acces) {
        return de(id, libelle, new TypeBooleen(), acces);
    }

    public static <T, E extends Enum<E> & ValeurListe> Colonne<T, E> liste(String id, String libelle, Class<E> classe,
            Function<T, @Nullable E> acces) {
        return de(id, libelle, TypeListe.de(classe), acces);
    }

    public static <T> Colonne<T, Phases> phases(String id, String libelle, Function<T, @Nullable Phases> acces) {
        return de(id, libelle, new TypePhases(), acces);
    }

    public static <T> Colonne<T, UUID> reference(String id, String libelle, String table,
            Function<T, @Nullable UUID> acces) {
        return de(id, libelle, new TypeReference(table), acces);
    }

    /** @param siAbsent what it means that there is none: « toutes » */
    public static <T> Colonne<T, UUID> reference(String id, String libelle, String table, String siAbsent,
            Function<T, @Nullable UUID> acces) {
        return de(id, libelle, new TypeReference(table, siAbsent), acces);
    }

    public Colonne<T, V> avecRequise() {
        return new Colonne<>(id, libelle, type, acces, true, edition, visible, largeur, alias, controles);
    }

    public Colonne<T, V> figeeALaCreation() {
        return new Colonne<>(id, libelle, type, acces, requise, Edition.CREATION, visible, largeur, alias, controles);
    }

    public Colonne<T, V> changeeParActe() {
        return new Colonne<>(id, libelle, type, acces, requise, Edition.ACTE, visible, largeur, alias, controles);
    }

    public Colonne<T, V> tenueParLeProgramme() {
        return new Colonne<>(id, libelle, type, acces, requise, Edition.PROGRAMME, visible, largeur, alias, controles);
    }

    public Colonne<T, V> attribueeParLeServeur() {
        return new Colonne<>(id, libelle, type, acces, requise, Edition.ATTRIBUEE, visible, largeur, alias, controles);
    }

    /** Whether a new row cannot do without it. */
    public boolean obligatoire() {
        return requise && edition != Edition.ATTRIBUEE;
    }

    public Colonne<T, V> cachee() {
        return new Colonne<>(id, libelle, type, acces, requise, edition, false, largeur, alias, controles);
    }

    public Colonne<T, V> avecLargeur(int pixels) {
        return new Colonne<>(id, libelle, type, acces, requise, edition, visible, pixels, alias, controles);
    }

    public Colonne<T, V> avecAlias(String... autres) {
        return new Colonne<>(id, libelle, type, acces, requise, edition, visible, largeur, List.of(autres), controles);
    }

    public Colonne<T, V> avecControle(Controle<V> controle) {
        List<Controle<V>> tous = new ArrayList<>(controles);
        tous.add(controle);
        return new Colonne<>(id, libelle, type, acces, requise, edition, visible, largeur, alias, tous);
    }

    /** The table this column refers to, or {@code null}. */
    public @Nullable String tableReferencee() {
        return type instanceof TypeReference reference ? reference.table() : null;
    }

    /** What is wrong with this column of a row. */
    public Anomalie anomalie(CodeAnomalie code, Object... arguments) {
        return Anomalie.sur(id, code, arguments);
    }

    /** What the server gives is never missing: a row that it accepted may not have brought it back yet. */
    List<Anomalie> verifier(@Nullable Object valeur, Origine origine) {
        if (valeur == null) {
            return obligatoire() ? List.of(Anomalie.sur(id, AnomalieValeur.REQUISE, libelle)) : List.of();
        }
        if (controles.isEmpty()) {
            return List.of();
        }
        List<Anomalie> anomalies = new ArrayList<>();
        for (Controle<V> controle : controles) {
            anomalies.addAll(controle.verifier(id, type.depuisInconnu(valeur), origine));
        }
        return anomalies;
    }
}
