package fr.siimop.atelier.cache.image;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;

/**
 * The images of the tables of one cache, in its own file. Every writing into a table is counted, and the rows written
 * since its image are listed, in the transaction of the writing itself: an image never says what the table did not say.
 */
public final class Images {

    private final Connexions connexions;
    private final Mesures mesures;

    /** Where connections to the file come from. */
    @FunctionalInterface
    public interface Connexions {
        Connection ouvrir() throws SQLException;
    }

    /**
     * What a table was when its rows were read.
     *
     * @param ecritures how many writings it had known
     */
    public record Etat(long ecritures) {}

    /** Rows of an image, and those that were written since, to be asked of the table. */
    public record Image(List<Ligne> lignes, List<UUID> ecritesDepuis) {}

    public Images(Connexions connexions, Mesures mesures) {
        this.connexions = connexions;
        this.mesures = mesures;
    }

    long repos() {
        return mesures.repos();
    }

    boolean assezGrande(int lignes) {
        return lignes >= mesures.lignesMinimales();
    }

    public static void preparer(Connection connexion, Collection<String> tables) throws SQLException {
        try (Statement requete = connexion.createStatement()) {
            requete.execute("""
                    create table if not exists image_etat (
                        table_nom varchar(63) primary key, ecritures bigint not null, reste integer not null,
                        generation bigint, blocs integer, forme varchar)""");
            requete.execute("""
                    create table if not exists image (
                        table_nom varchar(63), generation bigint, numero integer, contenu blob not null,
                        primary key (table_nom, generation, numero))""");
            requete.execute("""
                    create table if not exists image_reste (
                        table_nom varchar(63), id uuid, primary key (table_nom, id))""");
        }
        try (PreparedStatement requete = connexion.prepareStatement("""
                insert into image_etat (table_nom, ecritures, reste)
                select cast(? as varchar), 0, 0 where not exists (select 1 from image_etat where table_nom = ?)""")) {
            for (String table : tables) {
                requete.setString(1, table);
                requete.setString(2, table);
                requete.executeUpdate();
            }
        }
    }

    /** To be asked before the rows are read; an image is then made of them only if nothing was written meanwhile. */
    public Etat etat(String table) throws SQLException {
        try (Connection connexion = connexions.ouvrir();
                PreparedStatement requete = connexion
                        .prepareStatement("select ecritures from image_etat where table_nom = ?")) {
            requete.setString(1, table);
            try (ResultSet lue = requete.executeQuery()) {
                lue.next();
                return new Etat(lue.getLong(1));
            }
        }
    }

    public Optional<Image> lire(DescripteurEntite<?> descripteur) throws SQLException {
        String table = descripteur.table();
        try (Connection connexion = connexions.ouvrir()) {
            long generation;
            int blocs;
            try (PreparedStatement requete = connexion.prepareStatement("""
                    select generation, blocs from image_etat
                    where table_nom = ? and generation is not null and forme = ? and reste <= ?""")) {
                requete.setString(1, table);
                requete.setString(2, forme(descripteur));
                requete.setInt(3, mesures.resteMaximal());
                try (ResultSet lue = requete.executeQuery()) {
                    if (!lue.next()) {
                        return Optional.empty();
                    }
                    generation = lue.getLong(1);
                    blocs = lue.getInt(2);
                }
            }
            List<UUID> depuis = reste(connexion, table);
            List<byte[]> contenus = contenus(connexion, table, generation);
            // another image took its place between the two readings
            return contenus.size() == blocs
                    ? Optional.of(new Image(decoder(descripteur, contenus), depuis))
                    : Optional.empty();
        }
    }

    private static List<UUID> reste(Connection connexion, String table) throws SQLException {
        List<UUID> reste = new ArrayList<>();
        try (PreparedStatement requete = connexion
                .prepareStatement("select id from image_reste where table_nom = ?")) {
            requete.setString(1, table);
            try (ResultSet lus = requete.executeQuery()) {
                while (lus.next()) {
                    reste.add(lus.getObject(1, UUID.class));
                }
            }
        }
        return reste;
    }

    private static List<byte[]> contenus(Connection connexion, String table, long generation) throws SQLException {
        List<byte[]> contenus = new ArrayList<>();
        try (PreparedStatement requete = connexion.prepareStatement(
                "select contenu from image where table_nom = ? and generation = ? order by numero")) {
            requete.setString(1, table);
            requete.setLong(2, generation);
            try (ResultSet lus = requete.executeQuery()) {
                while (lus.next()) {
                    contenus.add(lus.getBytes(1));
                }
            }
        }
        return contenus;
    }

    private static List<Ligne> decoder(DescripteurEntite<?> descripteur, List<byte[]> contenus) {
        UnaryOperator<Object> communes = new ValeursPartagees();
        return contenus.parallelStream().map(c -> Bloc.lire(descripteur, c, communes)).flatMap(Arrays::stream)
                .toList();
    }

    /** What an image of these rows holds, in the order of ids, which is that of the screens. */
    List<byte[]> blocs(DescripteurEntite<?> descripteur, List<Ligne> lignes) {
        List<Ligne> triees = lignes.stream().sorted(Comparator.comparing(Ligne::id)).toList();
        int parBloc = mesures.lignesParBloc();
        List<byte[]> blocs = new ArrayList<>();
        for (int debut = 0; debut < triees.size(); debut += parBloc) {
            blocs.add(Bloc.ecrire(descripteur, triees.subList(debut, Math.min(triees.size(), debut + parBloc))));
        }
        return blocs;
    }

    /**
     * Keeps an image of rows that were read from the table.
     *
     * @param etat of the table before they were read
     * @return false when the table was written meanwhile: nothing changed
     */
    boolean garder(DescripteurEntite<?> descripteur, List<byte[]> blocs, Etat etat) throws SQLException {
        String table = descripteur.table();
        try (Connection connexion = connexions.ouvrir()) {
            connexion.setAutoCommit(false);
            long generation = nouvelleGeneration(connexion, table);
            try (PreparedStatement requete = connexion.prepareStatement("insert into image values (?, ?, ?, ?)")) {
                for (int i = 0; i < blocs.size(); i++) {
                    requete.setString(1, table);
                    requete.setLong(2, generation);
                    requete.setInt(3, i);
                    requete.setBytes(4, blocs.get(i));
                    requete.executeUpdate();
                }
            }
            boolean posee = poser(connexion, descripteur, etat, generation, blocs.size());
            if (posee) {
                oublier(connexion, table, generation);
                connexion.commit();
            } else {
                connexion.rollback();
            }
            return posee;
        }
    }

    /** {@link #perdre} by itself. */
    void oter(String table) throws SQLException {
        try (Connection connexion = connexions.ouvrir()) {
            connexion.setAutoCommit(false);
            if (resteSousImage(connexion, table) >= 0) {
                perdre(connexion, table);
            }
            connexion.commit();
        }
    }

    /** When a file is opened: images that say rows that left, because the power went before they were made anew. */
    public static void oterLesDepassees(Connection connexion, Collection<String> tables) throws SQLException {
        Set<String> entamees = entamees(connexion);
        for (String table : tables) {
            if (!entamees.contains(table)) {
                continue;
            }
            boolean depassee;
            try (PreparedStatement requete = connexion
                    .prepareStatement("select 1 from image_reste r where table_nom = ? "
                            + "and not exists (select 1 from \"" + table
                            + "\" t where t.id = r.id) fetch first row only")) {
                requete.setString(1, table);
                try (ResultSet lue = requete.executeQuery()) {
                    depassee = lue.next();
                }
            }
            if (depassee) {
                perdre(connexion, table);
            }
        }
    }

    /** Most tables have none when the program starts: asking them all would take longer than all the rest. */
    private static Set<String> entamees(Connection connexion) throws SQLException {
        Set<String> tables = new HashSet<>();
        try (Statement requete = connexion.createStatement();
                ResultSet lues = requete.executeQuery("select distinct table_nom from image_reste")) {
            while (lues.next()) {
                tables.add(lues.getString(1));
            }
        }
        return tables;
    }

    private static long nouvelleGeneration(Connection connexion, String table) throws SQLException {
        try (PreparedStatement requete = connexion
                .prepareStatement("select coalesce(max(generation), 0) + 1 from image where table_nom = ?")) {
            requete.setString(1, table);
            try (ResultSet lue = requete.executeQuery()) {
                lue.next();
                return lue.getLong(1);
            }
        }
    }

    private static boolean poser(Connection connexion, DescripteurEntite<?> descripteur, Etat etat, long generation,
            int blocs) throws SQLException {
        try (PreparedStatement requete = connexion.prepareStatement("""
                update image_etat set generation = ?, blocs = ?, forme = ?, reste = 0
                where table_nom = ? and ecritures = ?""")) {
            requete.setLong(1, generation);
            requete.setInt(2, blocs);
            requete.setString(3, forme(descripteur));
            requete.setString(4, descripteur.table());
            requete.setLong(5, etat.ecritures());
            return requete.executeUpdate() == 1;
        }
    }

    private static void oublier(Connection connexion, String table, long saufGeneration) throws SQLException {
        try (PreparedStatement images = connexion
                .prepareStatement("delete from image where table_nom = ? and generation <> ?");
                PreparedStatement reste = connexion.prepareStatement("delete from image_reste where table_nom = ?")) {
            images.setString(1, table);
            images.setLong(2, saufGeneration);
            images.executeUpdate();
            reste.setString(1, table);
            reste.executeUpdate();
        }
    }

    /**
     * Says, in the transaction that writes them, that these rows of a table are written or removed.
     *
     * @return true when the table has an image that should be made anew soon
     */
    boolean noter(Connection connexion, String table, List<UUID> ids) throws SQLException {
        // counted first: what follows is then ours until the end of the transaction
        try (PreparedStatement requete = connexion.prepareStatement(
                "update image_etat set ecritures = ecritures + 1, reste = reste + ? where table_nom = ?")) {
            requete.setInt(1, ids.size());
            requete.setString(2, table);
            requete.executeUpdate();
        }
        int reste = resteSousImage(connexion, table);
        if (reste < 0) {
            return false;
        }
        if (reste > mesures.resteMaximal()) {
            perdre(connexion, table);
            return true;
        }
        try (PreparedStatement requete = connexion
                .prepareStatement("merge into image_reste key (table_nom, id) values (?, ?)")) {
            for (UUID id : ids) {
                requete.setString(1, table);
                requete.setObject(2, id);
                requete.addBatch();
            }
            requete.executeBatch();
        }
        return reste > mesures.resteMaximal() / 2;
    }

    private static int resteSousImage(Connection connexion, String table) throws SQLException {
        try (PreparedStatement requete = connexion
                .prepareStatement("select reste from image_etat where table_nom = ? and generation is not null")) {
            requete.setString(1, table);
            try (ResultSet lue = requete.executeQuery()) {
                return lue.next() ? lue.getInt(1) : -1;
            }
        }
    }

    /** Nothing of this table stays outside of the table itself. */
    public static void perdre(Connection connexion, String table) throws SQLException {
        try (PreparedStatement requete = connexion.prepareStatement(
                "update image_etat set generation = null, reste = 0, ecritures = ecritures + 1 where table_nom = ?")) {
            requete.setString(1, table);
            requete.executeUpdate();
        }
        oublier(connexion, table, -1);
    }

    /** An image of other columns is none. */
    private static String forme(DescripteurEntite<?> descripteur) {
        return descripteur.colonnes().stream().map(c -> c.id() + " " + c.type().sql())
                .collect(Collectors.joining(","));
    }
}
