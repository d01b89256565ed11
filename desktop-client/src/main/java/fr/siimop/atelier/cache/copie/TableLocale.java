package fr.siimop.atelier.cache.copie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.TypeColonne;

/**
 * SQL of the local table of a descriptor: {@code id}, {@code rev}, the number of the snapshot that wrote the row last,
 * then the columns. No primary key until the first load is over: it is put once the rows are there, which is faster.
 */
final class TableLocale {

    private static final String FIXES = "id, rev, passage";

    private final DescripteurEntite<?> descripteur;
    private final String nom;
    private final String colonnes;

    TableLocale(DescripteurEntite<?> descripteur) {
        this.descripteur = descripteur;
        this.nom = citer(descripteur.table());
        this.colonnes = descripteur.colonnes().stream().map(c -> ", " + citer(c.id())).collect(Collectors.joining());
    }

    DescripteurEntite<?> descripteur() {
        return descripteur;
    }

    /** What the table is made of, to see whether the program has changed since. */
    List<String> definitions() {
        return descripteur.colonnes().stream().<String>map(c -> citer(c.id()) + " " + c.type().sql()).toList();
    }

    String creer() {
        return "create table " + nom + " (id uuid not null, rev bigint not null, passage integer not null"
                + definitions().stream().map(d -> ", " + d).collect(Collectors.joining()) + ")";
    }

    String ajouter(String definition) {
        return "alter table " + nom + " add column if not exists " + definition;
    }

    String oter() {
        return "drop table if exists " + nom;
    }

    String indexer() {
        return "alter table " + nom + " add constraint " + citer(descripteur.table() + "_pk") + " primary key (id)";
    }

    /** Lines received twice while there was no key: the last one counts. */
    String dedoublonner() {
        return "delete from " + nom + " where _rowid_ not in (select max(_rowid_) from " + nom + " group by id)";
    }

    String inserer() {
        return "insert into " + nom + " (" + FIXES + colonnes + ") values (" + points() + ")";
    }

    String fusionner() {
        return "merge into " + nom + " (" + FIXES + colonnes + ") key (id) values (" + points() + ")";
    }

    String supprimer() {
        return "delete from " + nom + " where id = ?";
    }

    /** A table that has no key yet may have a row twice, of which only the older goes. */
    String partantes() {
        return "select id from " + nom + " where passage < ? and id not in (select id from " + nom
                + " where passage >= ?)";
    }

    String balayer() {
        return "delete from " + nom + " where passage < ?";
    }

    String compter() {
        return "select count(*) from " + nom;
    }

    String cles() {
        return "select id, rev from " + nom;
    }

    private String toutLire() {
        return "select " + FIXES + colonnes + " from " + nom;
    }

    String derniereRangee() {
        return "select coalesce(max(_rowid_), 0) from " + nom;
    }

    /** Those after a place in the file, up to another. */
    String lireRangees() {
        return toutLire() + " where _rowid_ > ? and _rowid_ <= ?";
    }

    String lireUne() {
        return toutLire() + " where id = ?";
    }

    String lirePlusieurs() {
        return toutLire() + " where id = any(?)";
    }

    String presentes() {
        return "select id from " + nom + " where id = any(?)";
    }

    Ligne ligne(ResultSet resultat, ValeursCommunes communes) throws SQLException {
        @Nullable
        Object[] valeurs = new @Nullable Object[descripteur.colonnes().size()];
        for (int i = 0; i < valeurs.length; i++) {
            valeurs[i] = communes.une(i, lire(descripteur.colonnes().get(i).type(), resultat, i + 4));
        }
        return new Ligne(java.util.Objects.requireNonNull(resultat.getObject(1, UUID.class)), resultat.getLong(2),
                valeurs);
    }

    /** Values as JDBC takes them, from the values of a row. */
    @Nullable
    Object[] base(Ligne ligne) {
        @Nullable
        Object[] rangee = new @Nullable Object[descripteur.colonnes().size() + 2];
        rangee[0] = ligne.id();
        rangee[1] = ligne.revision();
        for (int i = 0; i < ligne.taille(); i++) {
            rangee[i + 2] = descripteur.colonnes().get(i).type().versBaseOuNul(ligne.valeur(i));
        }
        return rangee;
    }

    Ligne ligne(@Nullable Object[] rangee) {
        @Nullable
        Object[] valeurs = new @Nullable Object[rangee.length - 2];
        for (int i = 0; i < valeurs.length; i++) {
            Object base = rangee[i + 2];
            valeurs[i] = base == null ? null : depuis(descripteur.colonnes().get(i).type(), base);
        }
        return new Ligne((UUID) java.util.Objects.requireNonNull(rangee[0]),
                (Long) java.util.Objects.requireNonNull(rangee[1]), valeurs);
    }

    private static <V> @Nullable Object lire(TypeColonne<V> type, ResultSet resultat, int position)
            throws SQLException {
        Object base = resultat.getObject(position);
        return base == null ? null : depuis(type, base);
    }

    private static <V> Object depuis(TypeColonne<V> type, Object base) {
        return type.depuisBase(base instanceof java.sql.Date date ? date.toLocalDate() : base);
    }

    private String points() {
        return IntStream.range(0, descripteur.colonnes().size() + 3).mapToObj(inutile -> "?")
                .collect(Collectors.joining(", "));
    }

    private static String citer(String nom) {
        return '"' + nom + '"';
    }
}
