package fr.siimop.atelier.cache.copie;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import fr.siimop.atelier.cache.fichier.ErreurCache;
import fr.siimop.atelier.cache.fichier.Rangement;

/** Small facts of the cache: cursor, number of the snapshot, columns of each table, rights received. */
final class MemoireCache {

    private final Connection connexion;
    private final Rangement rangement;

    MemoireCache(Connection connexion, Rangement rangement) throws SQLException {
        this.connexion = connexion;
        this.rangement = rangement;
        try (Statement requete = connexion.createStatement()) {
            requete.execute(
                    "create table if not exists memoire (cle varchar(120) primary key, valeur varchar not null)");
        }
    }

    synchronized Optional<String> lire(String cle) {
        try (Rangement.Usage usage = rangement.lire()) {
            return lire(connexion, cle);
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }

    synchronized void ecrire(String cle, String valeur) {
        try (Rangement.Usage usage = rangement.ecrire()) {
            ecrire(connexion, cle, valeur);
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }

    synchronized void oublier(String cle) {
        try (Rangement.Usage usage = rangement.ecrire();
                PreparedStatement requete = connexion.prepareStatement("delete from memoire where cle = ?")) {
            requete.setString(1, cle);
            requete.executeUpdate();
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }

    static Optional<String> lire(Connection connexion, String cle) throws SQLException {
        try (PreparedStatement requete = connexion.prepareStatement("select valeur from memoire where cle = ?")) {
            requete.setString(1, cle);
            try (ResultSet lignes = requete.executeQuery()) {
                return lignes.next() ? Optional.of(lignes.getString(1)) : Optional.empty();
            }
        }
    }

    static void ecrire(Connection connexion, String cle, String valeur) throws SQLException {
        try (PreparedStatement requete = connexion.prepareStatement("merge into memoire key (cle) values (?, ?)")) {
            requete.setString(1, cle);
            requete.setString(2, valeur);
            requete.executeUpdate();
        }
    }
}
