package fr.siimop.atelier.cache.envoi;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.siimop.atelier.cache.fichier.Compactage;
import fr.siimop.atelier.cache.fichier.ErreurCache;
import fr.siimop.modele.sync.Json;

/**
 * The outbox file: one JSON document per row that waits, many at once in a {@link Lot}. Each writing is on the disk when
 * it returns. Writings are numbered: of what is said of a row, the latest counts.
 */
final class DepotEnvoi implements AutoCloseable {

    private static final Logger JOURNAL = LoggerFactory.getLogger(DepotEnvoi.class);
    /** Beyond this many rows they are written as one lot. */
    private static final int EN_LOT = 500;
    private static final int LOTS_GARDES = 8;

    private final Connection connexion;
    private long rang;
    private int lots;

    DepotEnvoi(Connection connexion) throws SQLException {
        this.connexion = connexion;
        try (Statement requete = connexion.createStatement()) {
            requete.execute("""
                    create table if not exists attente (
                        table_nom varchar(63) not null, id uuid not null, contenu varchar not null,
                        primary key (table_nom, id))""");
            requete.execute("alter table attente add column if not exists rang bigint default 0 not null");
            requete.execute("""
                    create table if not exists oubli (
                        table_nom varchar(63) not null, id uuid not null, rang bigint not null,
                        primary key (table_nom, id))""");
            requete.execute("create table if not exists lot (rang bigint primary key, contenu blob not null)");
            requete.execute(
                    "create table if not exists memoire (cle varchar(63) primary key, valeur varchar not null)");
        }
        connexion.setAutoCommit(false);
    }

    private record Dernier(long rang, Optional<EnAttente> ligne) {}

    List<EnAttente> lire() {
        Map<Cle, Dernier> derniers = new LinkedHashMap<>();
        try (Statement requete = connexion.createStatement()) {
            try (ResultSet lignes = requete.executeQuery("select rang, contenu from attente")) {
                while (lignes.next()) {
                    EnAttente ligne = Json.MAPPER.readValue(lignes.getString(2), EnAttente.class);
                    retenir(derniers, ligne.cle(), new Dernier(lignes.getLong(1), Optional.of(ligne)));
                }
            }
            try (ResultSet oublis = requete.executeQuery("select rang, table_nom, id from oubli")) {
                while (oublis.next()) {
                    retenir(derniers, new Cle(oublis.getString(2), oublis.getObject(3, UUID.class)),
                            new Dernier(oublis.getLong(1), Optional.empty()));
                }
            }
            try (ResultSet contenus = requete.executeQuery("select rang, contenu from lot order by rang")) {
                while (contenus.next()) {
                    lots++;
                    long sien = contenus.getLong(1);
                    Lot.lire(contenus.getBytes(2))
                            .forEach((cle, ligne) -> retenir(derniers, cle, new Dernier(sien, ligne)));
                }
            }
            connexion.commit();
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
        List<EnAttente> lues = derniers.values().stream().flatMap(d -> d.ligne().stream()).toList();
        if (lots > 1) {
            tasser(lues);
        }
        return lues;
    }

    /** A full disk does not keep anybody from what was read. */
    private void tasser(List<EnAttente> lues) {
        try {
            refaire(lues);
        } catch (ErreurCache e) {
            JOURNAL.warn("The outbox keeps its {} lots", lots, e);
        }
    }

    private void retenir(Map<Cle, Dernier> derniers, Cle cle, Dernier dernier) {
        rang = Math.max(rang, dernier.rang());
        derniers.merge(cle, dernier, (a, b) -> a.rang() > b.rang() ? a : b);
    }

    void ecrire(Collection<EnAttente> gardees, Collection<Cle> parties) {
        rang++;
        try {
            if (gardees.size() + parties.size() > EN_LOT) {
                ecrireLot(Lot.ecrire(gardees, parties));
            } else {
                ecrireLignes(gardees, parties);
            }
            surLeDisque();
        } catch (SQLException e) {
            annuler(e);
        }
    }

    private void ecrireLignes(Collection<EnAttente> gardees, Collection<Cle> parties) throws SQLException {
        try (PreparedStatement garder = connexion.prepareStatement(
                "merge into attente (table_nom, id, contenu, rang) key (table_nom, id) values (?, ?, ?, ?)")) {
            for (EnAttente ligne : gardees) {
                garder.setString(1, ligne.table());
                garder.setObject(2, ligne.id());
                garder.setString(3, Json.MAPPER.writeValueAsString(ligne));
                garder.setLong(4, rang);
                garder.addBatch();
            }
            garder.executeBatch();
        }
        try (PreparedStatement oter = connexion
                .prepareStatement("delete from attente where table_nom = ? and id = ?");
                PreparedStatement oublier = connexion.prepareStatement(
                        "merge into oubli (table_nom, id, rang) key (table_nom, id) values (?, ?, ?)")) {
            for (Cle cle : parties) {
                oter.setString(1, cle.table());
                oter.setObject(2, cle.id());
                oter.addBatch();
                oublier.setString(1, cle.table());
                oublier.setObject(2, cle.id());
                oublier.setLong(3, rang);
                oublier.addBatch();
            }
            oter.executeBatch();
            if (lots > 0) {
                // a lot may still hold it
                oublier.executeBatch();
            }
        }
    }

    private void ecrireLot(byte[] contenu) throws SQLException {
        try (PreparedStatement requete = connexion.prepareStatement("insert into lot (rang, contenu) values (?, ?)")) {
            requete.setLong(1, rang);
            requete.setBytes(2, contenu);
            requete.executeUpdate();
        }
        lots++;
    }

    boolean trop() {
        return lots > LOTS_GARDES;
    }

    /** Everything that waits, in one lot that takes the place of what was written so far. */
    void refaire(Collection<EnAttente> toutes) {
        rang++;
        int avant = lots;
        try (Statement requete = connexion.createStatement()) {
            requete.execute("delete from attente");
            requete.execute("delete from oubli");
            requete.execute("delete from lot");
            lots = 0;
            if (!toutes.isEmpty()) {
                ecrireLot(Lot.ecrire(toutes, List.of()));
            }
            surLeDisque();
        } catch (SQLException e) {
            lots = avant;
            annuler(e);
        }
    }

    /** Small facts that must survive a rebuilt cache, such as the report of the last synchronisation. */
    void retenir(String cle, String valeur) {
        try (PreparedStatement requete = connexion.prepareStatement("merge into memoire key (cle) values (?, ?)")) {
            requete.setString(1, cle);
            requete.setString(2, valeur);
            requete.executeUpdate();
            surLeDisque();
        } catch (SQLException e) {
            annuler(e);
        }
    }

    Optional<String> memoire(String cle) {
        try (PreparedStatement requete = connexion.prepareStatement("select valeur from memoire where cle = ?")) {
            requete.setString(1, cle);
            try (ResultSet lignes = requete.executeQuery()) {
                return lignes.next() ? Optional.of(lignes.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }

    private void surLeDisque() throws SQLException {
        connexion.commit();
        // what is committed is with the system, not on the disk yet: « gardé » must be true when the screen says it
        try (Statement requete = connexion.createStatement()) {
            requete.execute("checkpoint sync");
        }
    }

    private void annuler(SQLException e) {
        try {
            connexion.rollback();
        } catch (SQLException autre) {
            e.addSuppressed(autre);
        }
        throw new ErreurCache(e);
    }

    @Override
    public void close() {
        Compactage.fermer(connexion);
    }
}
