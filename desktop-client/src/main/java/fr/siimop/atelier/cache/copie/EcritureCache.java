package fr.siimop.atelier.cache.copie;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.fichier.ErreurCache;
import fr.siimop.atelier.cache.fichier.FichierH2;
import fr.siimop.atelier.cache.fichier.Rangement;
import fr.siimop.atelier.cache.image.Images;
import fr.siimop.atelier.cache.image.Photographe;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Ligne;

/**
 * One writing into the cache: rows, then a checkpoint that commits them with their cursor. What follows the last
 * checkpoint is undone by {@link #close()}, so that a cut connection leaves nothing half done.
 */
public final class EcritureCache implements AutoCloseable {

    private static final String PASSAGE = "passage";
    /** H2 compares each row that an index gives it with the whole list again: short lists, more of them. */
    private static final int LUES_ENSEMBLE = 100;
    static final String EN_COURS = "instantane_en_cours";

    private final FichierH2 fichier;
    private final Rangement.Usage usage;
    private final Connection connexion;
    private final Map<String, TableLocale> tables;
    private final Temoin temoin;
    private final Photographe images;
    private final LignesRendues rendues;
    private final Map<String, PreparedStatement> requetes = new HashMap<>();
    private final Set<String> sansCle;
    private final List<Recu> recus = new ArrayList<>();
    private final ValeursCommunes communes = new ValeursCommunes();
    private int passage;
    private boolean instantane;
    private @Nullable String derniere;

    /** Who shows rows: told after each checkpoint of what changed in the tables it looks at. */
    public interface Temoin {
        boolean regarde(String table);

        void ecrit(List<Ecrit> ecrits);
    }

    /** A row as it is on the server now; {@code null} when it left. */
    public record Ecrit(String table, UUID id, @Nullable Ligne ligne) {}

    private record Recu(TableLocale table, UUID id, @Nullable Object @Nullable [] rangee) {
        Ecrit ecrit() {
            return new Ecrit(table.descripteur().table(), id, rangee == null ? null : table.ligne(rangee));
        }
    }

    /**
     * @param usage   until this writing is over
     * @param sansCle tables whose first load is not over; those that get their key are taken off
     * @param images  of the tables, which must know what is written
     * @param rendues kept from one writing to the next
     */
    EcritureCache(FichierH2 fichier, Connection connexion, Rangement.Usage usage, Map<String, TableLocale> tables,
            Set<String> sansCle, Temoin temoin, Photographe images, LignesRendues rendues) throws SQLException {
        this.fichier = fichier;
        this.connexion = connexion;
        this.usage = usage;
        this.tables = tables;
        this.sansCle = sansCle;
        this.temoin = temoin;
        this.images = images;
        this.rendues = rendues;
        try {
            connexion.setAutoCommit(false);
            passage = MemoireCache.lire(connexion, PASSAGE).map(Integer::parseInt).orElse(0);
            instantane = MemoireCache.lire(connexion, EN_COURS).isPresent();
            connexion.commit();
        } catch (SQLException | RuntimeException e) {
            connexion.close();
            throw e;
        }
    }

    /** A snapshot starts: rows that it will not have brought when it ends are those that left. */
    public void commencerInstantane() {
        rendues.oublier();
        try {
            passage++;
            instantane = true;
            MemoireCache.ecrire(connexion, PASSAGE, Integer.toString(passage));
            MemoireCache.ecrire(connexion, EN_COURS, "oui");
            garder();
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }

    /**
     * Rows that the next lines bring, in the form of {@link Section}.
     *
     * @return those of them that were just written from an answer, and bring something else as well
     */
    public List<LigneFusionnee> recevoir(DescripteurEntite<?> descripteur, List<@Nullable Object[]> rangees) {
        LignesRendues.Retour retour = instantane
                ? new LignesRendues.Retour(rangees, List.of())
                : rendues.trier(descripteur, rangees);
        ajouter(descripteur, retour.nouvelles());
        return retour.fusionnees();
    }

    public void ajouter(DescripteurEntite<?> descripteur, List<@Nullable Object[]> rangees) {
        TableLocale locale = locale(descripteur.table());
        derniere = descripteur.table();
        try {
            PreparedStatement requete = requete(
                    sansCle.contains(descripteur.table()) ? locale.inserer() : locale.fusionner());
            for (@Nullable
            Object[] rangee : rangees) {
                requete.setObject(1, rangee[0]);
                requete.setObject(2, rangee[1]);
                requete.setInt(3, passage);
                for (int i = 2; i < rangee.length; i++) {
                    requete.setObject(i + 2, rangee[i]);
                }
                requete.addBatch();
                recus.add(new Recu(locale, (UUID) java.util.Objects.requireNonNull(rangee[0]), rangee));
            }
            requete.executeBatch();
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }

    public void ajouter(String table, List<Ligne> lignes) {
        TableLocale locale = locale(table);
        if (sansCle.contains(table)) {
            lignes.forEach(ligne -> supprimer(table, ligne.id()));
        }
        ajouter(locale.descripteur(), lignes.stream().map(locale::base).toList());
    }

    public void supprimer(String table, UUID id) {
        rendues.oublier(new Cle(table, id));
        try {
            PreparedStatement requete = requete(locale(table).supprimer());
            requete.setObject(1, id);
            requete.executeUpdate();
            recus.add(new Recu(locale(table), id, null));
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }

    /** Those that exist among these, as the cache has them now, with what this writing did to them. */
    public Map<UUID, Ligne> lire(String table, Collection<UUID> ids) {
        TableLocale locale = locale(table);
        List<UUID> tous = List.copyOf(ids);
        Map<UUID, Ligne> lues = new HashMap<>();
        try {
            PreparedStatement requete = requete(locale.lirePlusieurs());
            for (int debut = 0; debut < tous.size(); debut += LUES_ENSEMBLE) {
                List<UUID> ceux = tous.subList(debut, Math.min(tous.size(), debut + LUES_ENSEMBLE));
                requete.setArray(1, connexion.createArrayOf("uuid", ceux.toArray()));
                try (ResultSet resultat = requete.executeQuery()) {
                    while (resultat.next()) {
                        Ligne ligne = locale.ligne(resultat, communes);
                        lues.put(ligne.id(), ligne);
                    }
                }
            }
            return lues;
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }

    /** Commits what precedes with its cursor. */
    public void jalon(String curseur, boolean fin) {
        try {
            List<Ecrit> parties = fin && instantane ? balayer() : List.of();
            MemoireCache.ecrire(connexion, Cache.CURSEUR, curseur);
            commettre(parties);
            indexer(fin);
            if (fin) {
                rendues.oublier();
            }
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }

    public void valider() {
        valider(Set.of());
    }

    /**
     * Commits rows that come with no cursor: the outcome of what was sent.
     *
     * @param contestees rows that will come back otherwise: some of their fields are to be decided
     */
    public void valider(Set<UUID> contestees) {
        List<Recu> ecrites = List.copyOf(recus);
        commettre(List.of());
        for (Recu recu : ecrites) {
            if (recu.rangee() != null && !contestees.contains(recu.id())) {
                rendues.retenir(new Cle(recu.table().descripteur().table(), recu.id()), recu.rangee());
            }
        }
    }

    private void commettre(List<Ecrit> parties) {
        try {
            List<String> vieillies = noter();
            garder();
            vieillies.forEach(images::refaire);
            // asked after the commit: a screen that opened meanwhile may have read the rows as they were before
            List<Ecrit> ecrits = Stream.concat(
                    recus.stream().filter(r -> temoin.regarde(r.table().descripteur().table())).map(Recu::ecrit),
                    parties.stream().filter(partie -> temoin.regarde(partie.table()))).toList();
            recus.clear();
            if (!ecrits.isEmpty()) {
                temoin.ecrit(ecrits);
            }
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }

    private List<String> noter() throws SQLException {
        Map<String, List<UUID>> ecrits = new LinkedHashMap<>();
        Set<String> quittees = new HashSet<>();
        for (Recu recu : recus) {
            String table = recu.table().descripteur().table();
            ecrits.computeIfAbsent(table, t -> new ArrayList<>()).add(recu.id());
            if (recu.rangee() == null) {
                quittees.add(table);
            }
        }
        List<String> vieillies = new ArrayList<>();
        for (Map.Entry<String, List<UUID>> ecrit : ecrits.entrySet()) {
            if (images.noter(connexion, ecrit.getKey(), ecrit.getValue(), quittees.contains(ecrit.getKey()))) {
                vieillies.add(ecrit.getKey());
            }
        }
        return vieillies;
    }

    /** @return the rows that no snapshot brought: they have left */
    private List<Ecrit> balayer() throws SQLException {
        List<Ecrit> parties = new ArrayList<>();
        for (TableLocale table : tables.values()) {
            String nom = table.descripteur().table();
            Images.perdre(connexion, nom);
            try (PreparedStatement requete = connexion.prepareStatement(table.partantes())) {
                requete.setInt(1, passage);
                requete.setInt(2, passage);
                try (ResultSet ids = requete.executeQuery()) {
                    while (ids.next()) {
                        parties.add(new Ecrit(nom, ids.getObject(1, UUID.class), null));
                    }
                }
            }
            try (PreparedStatement requete = connexion.prepareStatement(table.balayer())) {
                requete.setInt(1, passage);
                requete.executeUpdate();
            }
        }
        try (Statement requete = connexion.createStatement()) {
            requete.execute("delete from memoire where cle = '" + EN_COURS + "'");
        }
        instantane = false;
        return parties;
    }

    /** Puts the keys of the tables whose first load is over. H2 commits at each: so only after a checkpoint. */
    private void indexer(boolean fin) throws SQLException {
        for (String table : List.copyOf(sansCle)) {
            if (tables.containsKey(table) && (fin || !table.equals(derniere) && vue(table))) {
                cle(locale(table));
                sansCle.remove(table);
                requetes.remove(locale(table).inserer());
            }
        }
    }

    private boolean vue(String table) {
        return requetes.containsKey(locale(table).inserer());
    }

    private void cle(TableLocale locale) throws SQLException {
        try (Statement requete = connexion.createStatement()) {
            try {
                requete.execute(locale.indexer());
            } catch (SQLException e) {
                if (FichierH2.commitRompu(e)) {
                    throw condamner(e);
                }
                requete.execute(locale.dedoublonner());
                requete.execute(locale.indexer());
            }
        }
    }

    private TableLocale locale(String table) {
        TableLocale locale = tables.get(table);
        if (locale == null) {
            throw new IllegalArgumentException("No table " + table);
        }
        return locale;
    }

    private PreparedStatement requete(String sql) throws SQLException {
        PreparedStatement connue = requetes.get(sql);
        if (connue == null) {
            connue = connexion.prepareStatement(sql);
            requetes.put(sql, connue);
        }
        return connue;
    }

    /** H2 settles the rows of a commit one by one: where it gives up, some of them are as before, without a word. */
    private void garder() throws SQLException {
        try {
            connexion.commit();
        } catch (SQLException e) {
            if (FichierH2.commitRompu(e)) {
                throw condamner(e);
            }
            throw e;
        }
    }

    private ErreurCache condamner(SQLException cause) {
        ErreurCache echec = ErreurCache.deLaCopie(cause);
        try {
            fichier.condamner();
        } catch (IOException e) {
            echec.addSuppressed(e);
        }
        return echec;
    }

    @Override
    public void close() {
        try (usage; connexion) {
            connexion.rollback();
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }
}
