package fr.siimop.atelier.cache.reserve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.espace.CleEspace;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.cache.fichier.ErreurCache;
import fr.siimop.atelier.cache.fichier.FichierH2;
import fr.siimop.atelier.cache.fichier.SurLeDisque;

/**
 * Contents of attached files, in the encrypted file of what was typed here: those that the server does not have yet
 * outlive the program; those that it has are kept for a while, to be read offline.
 */
public final class ContenusPieces implements AutoCloseable {

    /** Contents that the server has as well. */
    private static final int GARDES = 30;

    /**
     * One that this computer alone has, and that no row has any more.
     *
     * @param nom under which the server had its row
     */
    public record SansLigne(String empreinte, String nom) {}

    private final Connection connexion;
    private final Set<String> aEnvoyer = ConcurrentHashMap.newKeySet();

    private ContenusPieces(Connection connexion) throws SQLException {
        this.connexion = connexion;
        try (Statement requete = connexion.createStatement()) {
            requete.execute("""
                    create table if not exists contenu_piece (
                        empreinte varchar(64) primary key, a_envoyer boolean not null,
                        ordre bigint generated always as identity, contenu blob not null)""");
            requete.execute("alter table contenu_piece "
                    + "add column if not exists sans_ligne boolean default false not null");
            requete.execute("alter table contenu_piece add column if not exists nom varchar");
            try (ResultSet lignes = requete.executeQuery("select empreinte from contenu_piece where a_envoyer")) {
                while (lignes.next()) {
                    aEnvoyer.add(lignes.getString(1));
                }
            }
        }
        connexion.setAutoCommit(false);
    }

    public static ContenusPieces ouvrir(Espace espace) throws CacheInaccessible {
        try {
            return new ContenusPieces(FichierH2.saisies(espace, CleEspace.de(espace)).connexion());
        } catch (SQLException e) {
            throw new CacheInaccessible("Les fichiers joints gardés dans «\u00a0" + espace.envoi()
                    + "\u00a0» ne peuvent pas être lus\u00a0: vérifiez la place du disque.", e);
        }
    }

    /** On the disk when it returns. */
    public synchronized void garder(String empreinte, byte[] contenu) {
        SurLeDisque.ecrire(connexion,
                "merge into contenu_piece (empreinte, a_envoyer, sans_ligne, contenu) key (empreinte) "
                        + "values (?, true, false, ?)",
                empreinte, contenu);
        aEnvoyer.add(empreinte);
    }

    /** The server has its row: should it leave there, nobody here chose to lose the content. */
    public synchronized void noterLigneRecue(String empreinte, String nom) {
        if (aEnvoyer.contains(empreinte)) {
            SurLeDisque.ecrire(connexion, "update contenu_piece set nom = ? where empreinte = ?", nom, empreinte);
        }
    }

    /** Its row was deleted from here: its content is not missed. */
    public synchronized void noterLigneRetiree(String empreinte) {
        if (aEnvoyer.contains(empreinte)) {
            SurLeDisque.ecrire(connexion, "update contenu_piece set nom = null where empreinte = ?", empreinte);
        }
    }

    /** One that came from the server. */
    public synchronized void recevoir(String empreinte, byte[] contenu) {
        if (!aEnvoyer.contains(empreinte)) {
            SurLeDisque.ecrire(connexion,
                    "merge into contenu_piece (empreinte, a_envoyer, contenu) key (empreinte) values (?, false, ?)",
                    empreinte, contenu);
            alleger();
        }
    }

    /** The server has it from now on. */
    public synchronized void envoye(String empreinte) {
        SurLeDisque.ecrire(connexion, "update contenu_piece set a_envoyer = false, nom = null where empreinte = ?",
                empreinte);
        aEnvoyer.remove(empreinte);
        alleger();
    }

    /** No row has it any more. */
    public synchronized void oublier(String empreinte) {
        SurLeDisque.ecrire(connexion, "delete from contenu_piece where empreinte = ?", empreinte);
        aEnvoyer.remove(empreinte);
    }

    /** Those that no row had when everything was received the last time. */
    public synchronized Set<String> sansLigne() {
        return Set.copyOf(sansLigne("true", lignes -> lignes.getString(1)));
    }

    /** Those of them whose row the server had. */
    public synchronized List<SansLigne> delaissees() {
        return sansLigne("nom is not null", lignes -> new SansLigne(lignes.getString(1), lignes.getString(2)));
    }

    private interface Lecture<T> {
        T lire(ResultSet lignes) throws SQLException;
    }

    private <T> List<T> sansLigne(String condition, Lecture<T> lecture) {
        try (Statement requete = connexion.createStatement();
                ResultSet lignes = requete.executeQuery("select empreinte, nom from contenu_piece "
                        + "where a_envoyer and sans_ligne and " + condition + " order by ordre")) {
            List<T> lues = new ArrayList<>();
            while (lignes.next()) {
                lues.add(lecture.lire(lignes));
            }
            return lues;
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }

    public synchronized void noterSansLigne(Set<String> empreintes) {
        SurLeDisque.ecrire(connexion, "update contenu_piece set sans_ligne = false where sans_ligne");
        empreintes.forEach(empreinte -> SurLeDisque.ecrire(connexion,
                "update contenu_piece set sans_ligne = true where empreinte = ?", empreinte));
    }

    private void alleger() {
        SurLeDisque.ecrire(connexion, "delete from contenu_piece where not a_envoyer and empreinte not in ("
                + "select empreinte from contenu_piece where not a_envoyer order by ordre desc limit " + GARDES + ")");
    }

    public Set<String> aEnvoyer() {
        return Set.copyOf(aEnvoyer);
    }

    public boolean aEnvoyer(String empreinte) {
        return aEnvoyer.contains(empreinte);
    }

    public synchronized Optional<byte[]> lire(String empreinte) {
        try (PreparedStatement requete = connexion
                .prepareStatement("select contenu from contenu_piece where empreinte = ?")) {
            requete.setString(1, empreinte);
            try (ResultSet lignes = requete.executeQuery()) {
                return lignes.next() ? Optional.of(lignes.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
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
