package fr.siimop.atelier.cache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import fr.siimop.modele.sync.Json;

/** The outbox file: one JSON document per row that waits. Each writing is on the disk when it returns. */
final class DepotEnvoi implements AutoCloseable {

    private final Connection connexion;

    DepotEnvoi(Connection connexion) throws SQLException {
        this.connexion = connexion;
        try (Statement requete = connexion.createStatement()) {
            requete.execute("""
                    create table if not exists attente (
                        table_nom varchar(63) not null, id uuid not null, contenu varchar not null,
                        primary key (table_nom, id))""");
            requete.execute(
                    "create table if not exists memoire (cle varchar(63) primary key, valeur varchar not null)");
        }
        connexion.setAutoCommit(false);
    }

    List<EnAttente> lire() {
        List<EnAttente> lues = new ArrayList<>();
        try (PreparedStatement requete = connexion.prepareStatement("select contenu from attente");
                ResultSet lignes = requete.executeQuery()) {
            while (lignes.next()) {
                lues.add(Json.MAPPER.readValue(lignes.getString(1), EnAttente.class));
            }
            connexion.commit();
            return lues;
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }

    void ecrire(Collection<EnAttente> gardees, Collection<Cle> parties) {
        try (PreparedStatement garder = connexion
                .prepareStatement("merge into attente key (table_nom, id) values (?, ?, ?)");
                PreparedStatement oter = connexion
                        .prepareStatement("delete from attente where table_nom = ? and id = ?")) {
            for (EnAttente ligne : gardees) {
                garder.setString(1, ligne.table());
                garder.setObject(2, ligne.id());
                garder.setString(3, Json.MAPPER.writeValueAsString(ligne));
                garder.addBatch();
            }
            garder.executeBatch();
            for (Cle cle : parties) {
                oter.setString(1, cle.table());
                oter.setObject(2, cle.id());
                oter.addBatch();
            }
            oter.executeBatch();
            surLeDisque();
        } catch (SQLException e) {
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

    java.util.Optional<String> memoire(String cle) {
        try (PreparedStatement requete = connexion.prepareStatement("select valeur from memoire where cle = ?")) {
            requete.setString(1, cle);
            try (ResultSet lignes = requete.executeQuery()) {
                return lignes.next() ? java.util.Optional.of(lignes.getString(1)) : java.util.Optional.empty();
            }
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }

    private void surLeDisque() throws SQLException {
        connexion.commit();
        // H2 writes half a second later by itself: « gardé » must be true when the screen says it
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
        try {
            connexion.close();
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }
}
