package fr.siimop.atelier.cache.reserve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.espace.CleEspace;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.cache.fichier.ErreurCache;
import fr.siimop.atelier.cache.fichier.FichierH2;
import fr.siimop.atelier.cache.fichier.SurLeDisque;

/**
 * The lines of imported files that wait for a person, in the encrypted file of what was typed here: they outlive the
 * window, the program and its end. Every method returns once it is on disk.
 */
public final class LotsImport implements AutoCloseable {

    private final Connection connexion;

    /**
     * One file, or what remains of it.
     *
     * @param nom    given by the person
     * @param lignes that wait
     */
    public record Fiche(UUID id, String nom, String table, String fichier, Instant quand, int lignes) {}

    private LotsImport(Connection connexion) throws SQLException {
        this.connexion = connexion;
        try (Statement requete = connexion.createStatement()) {
            requete.execute("""
                    create table if not exists import (
                        id uuid primary key, nom varchar not null, table_nom varchar(63) not null,
                        fichier varchar not null, quand timestamp(6) with time zone not null, lignes integer not null,
                        contenu blob not null)""");
            requete.execute("""
                    create table if not exists import_compte (
                        table_nom varchar(63) primary key, lignes integer not null)""");
        }
        connexion.setAutoCommit(false);
    }

    public static LotsImport ouvrir(Espace espace) throws CacheInaccessible {
        try {
            return new LotsImport(FichierH2.saisies(espace, CleEspace.de(espace)).connexion());
        } catch (SQLException e) {
            throw new CacheInaccessible("Les imports gardés dans «\u00a0" + espace.envoi()
                    + "\u00a0» ne peuvent pas être lus\u00a0: vérifiez la place du disque.", e);
        }
    }

    /** The latest first. */
    public synchronized List<Fiche> toutes() {
        List<Fiche> fiches = new ArrayList<>();
        try (Statement requete = connexion.createStatement();
                ResultSet lignes = requete.executeQuery(
                        "select id, nom, table_nom, fichier, quand, lignes from import order by quand desc")) {
            while (lignes.next()) {
                fiches.add(new Fiche(lignes.getObject(1, UUID.class), lignes.getString(2), lignes.getString(3),
                        lignes.getString(4), lignes.getObject(5, OffsetDateTime.class).toInstant(),
                        lignes.getInt(6)));
            }
            return fiches;
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }

    public synchronized Optional<byte[]> lire(UUID id) {
        try (PreparedStatement requete = connexion.prepareStatement("select contenu from import where id = ?")) {
            requete.setObject(1, id);
            try (ResultSet lignes = requete.executeQuery()) {
                return lignes.next() ? Optional.of(lignes.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }

    public synchronized void garder(Fiche fiche, byte[] contenu) {
        SurLeDisque.ecrire(connexion,
                "merge into import (id, nom, table_nom, fichier, quand, lignes, contenu) key (id) "
                        + "values (?, ?, ?, ?, ?, ?, ?)",
                fiche.id(), fiche.nom(), fiche.table(), fiche.fichier(),
                fiche.quand().atOffset(ZoneOffset.UTC), fiche.lignes(), contenu);
    }

    public synchronized void oter(UUID id) {
        SurLeDisque.ecrire(connexion, "delete from import where id = ?", id);
    }

    /** How many lines the last import of a table had, 0 when there was none here. */
    public synchronized int derniers(String table) {
        try (PreparedStatement requete = connexion
                .prepareStatement("select lignes from import_compte where table_nom = ?")) {
            requete.setString(1, table);
            try (ResultSet lignes = requete.executeQuery()) {
                return lignes.next() ? lignes.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }

    public synchronized void retenir(String table, int lignes) {
        SurLeDisque.ecrire(connexion, "merge into import_compte key (table_nom) values (?, ?)", table, lignes);
    }

    @Override
    public synchronized void close() {
        try {
            connexion.close();
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }
}
