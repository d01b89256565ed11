package fr.siimop.serveur.stockage;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.UuidV7;

/** Rows of any table by its descriptor. Neither rights nor rules: who writes goes through {@code Ecriture}. */
public final class Depot {

    private static final int PAGE = 1_000;
    /** H2 compares each row that an index gives it with the whole list again: short lists, more of them. */
    private static final int CHERCHEES_ENSEMBLE = 100;
    /** PostgreSQL would otherwise give the whole of a table at once. */
    private static final int LUES_ENSEMBLE = 10_000;

    private final Map<DescripteurEntite<?>, Requetes> requetes = new ConcurrentHashMap<>();

    /** Something done with each row read, straight from the driver: see {@link Requetes} for the columns. */
    @FunctionalInterface
    public interface Lecteur {
        void ligne(ResultSet resultat) throws SQLException;
    }

    public Optional<LigneBase> lire(Handle handle, DescripteurEntite<?> descripteur, UUID id) {
        return lire(handle, descripteur, List.of(id)).stream().findFirst();
    }

    /** Rows that exist among these, in no particular order. */
    public List<LigneBase> lire(Handle handle, DescripteurEntite<?> descripteur, Collection<UUID> ids) {
        List<LigneBase> lignes = new ArrayList<>(ids.size());
        lireBrut(handle, descripteur, ids, resultat -> lignes.add(LigneJdbc.lire(resultat, descripteur)));
        return lignes;
    }

    public void lireBrut(Handle handle, DescripteurEntite<?> descripteur, Collection<UUID> ids, Lecteur lecteur) {
        chercher(handle, requetes(descripteur).parIds, "uuid", List.copyOf(ids), lecteur);
    }

    /** The whole of a small table. */
    public List<LigneBase> toutes(Handle handle, DescripteurEntite<?> descripteur) {
        List<LigneBase> lignes = new ArrayList<>();
        executer(handle, requetes(descripteur).selection,
                resultat -> lignes.add(LigneJdbc.lire(resultat, descripteur)));
        return lignes;
    }

    /** Every row in the order of their ids, a page at a time: the memory used does not depend on their number. */
    public void chacune(Handle handle, DescripteurEntite<?> descripteur, Consumer<LigneBase> suite) {
        UUID[] derniere = {new UUID(0, 0)};
        int[] lues = {PAGE};
        while (lues[0] == PAGE) {
            lues[0] = 0;
            executer(handle, requetes(descripteur).suivantes, resultat -> {
                LigneBase ligne = LigneJdbc.lire(resultat, descripteur);
                derniere[0] = ligne.ligne().id();
                lues[0]++;
                suite.accept(ligne);
            }, derniere[0], PAGE);
        }
    }

    /** Rows whose column holds one of the values. */
    public List<LigneBase> chercher(Handle handle, DescripteurEntite<?> descripteur, Colonne<?, ?> colonne,
            Collection<?> valeurs) {
        List<LigneBase> lignes = new ArrayList<>();
        List<Object> base = valeurs.stream().<Object>map(colonne.type()::versBaseOuNul).toList();
        chercher(handle, requetes(descripteur).parColonne(colonne.id()), typeSql(colonne), base,
                resultat -> lignes.add(LigneJdbc.lire(resultat, descripteur)));
        return lignes;
    }

    private static void chercher(Handle handle, String sql, String type, List<?> valeurs, Lecteur lecteur) {
        for (int debut = 0; debut < valeurs.size(); debut += CHERCHEES_ENSEMBLE) {
            int fin = Math.min(valeurs.size(), debut + CHERCHEES_ENSEMBLE);
            executer(handle, sql, lecteur, tableau(handle, type, valeurs.subList(debut, fin)));
        }
    }

    /** The next rows in the order of their ids, of these portees only. */
    public void parcourir(Handle handle, DescripteurEntite<?> descripteur, Collection<String> portees,
            @Nullable UUID apres, int maximum, Lecteur lecteur) {
        Requetes sql = requetes(descripteur);
        Array enTableau = tableau(handle, "varchar", portees);
        if (apres == null) {
            executer(handle, sql.page, lecteur, enTableau, maximum);
        } else {
            executer(handle, sql.pageSuivante, lecteur, apres, enTableau, maximum);
        }
    }

    /** Id and revision of each row of these portees, in no particular order. */
    public void cles(Handle handle, DescripteurEntite<?> descripteur, Collection<String> portees,
            ObjLongConsumer<UUID> lecteur) {
        executer(handle, requetes(descripteur).cles,
                resultat -> lecteur.accept(resultat.getObject(1, UUID.class), resultat.getLong(2)),
                tableau(handle, "varchar", portees));
    }

    /** A row without its values. */
    @FunctionalInterface
    public interface LecteurDeReperes {
        void repere(UUID id, long revision, String portee);
    }

    /** Every row of a table, in no particular order. */
    public void reperes(Handle handle, DescripteurEntite<?> descripteur, LecteurDeReperes lecteur) {
        executer(handle, requetes(descripteur).reperes, resultat -> repere(resultat, lecteur));
    }

    /** Those that exist among these. */
    public void reperes(Handle handle, DescripteurEntite<?> descripteur, Collection<UUID> ids,
            LecteurDeReperes lecteur) {
        chercher(handle, requetes(descripteur).reperesParIds, "uuid", List.copyOf(ids),
                resultat -> repere(resultat, lecteur));
    }

    private static void repere(ResultSet resultat, LecteurDeReperes lecteur) throws SQLException {
        lecteur.repere(resultat.getObject(1, UUID.class), resultat.getLong(2), resultat.getString(3));
    }

    /** How many rows hold each of these references in the column; nothing for those that none holds. */
    public Map<UUID, Long> compter(Handle handle, DescripteurEntite<?> descripteur, Colonne<?, ?> reference,
            Collection<UUID> ids) {
        Map<UUID, Long> nombres = new HashMap<>();
        chercher(handle, requetes(descripteur).nombreParReference(reference.id()), "uuid", List.copyOf(ids),
                resultat -> nombres.put(resultat.getObject(1, UUID.class), resultat.getLong(2)));
        return nombres;
    }

    /** How many rows {@link #parcourir} would go through. */
    public long compter(Handle handle, DescripteurEntite<?> descripteur, Collection<String> portees) {
        long[] nombre = new long[1];
        executer(handle, requetes(descripteur).nombre, resultat -> nombre[0] = resultat.getLong(1),
                tableau(handle, "varchar", portees));
        return nombre[0];
    }

    /** Those that exist among these, held until the end of the transaction, in an order that two transactions share. */
    public List<LigneBase> tenir(Handle handle, DescripteurEntite<?> descripteur, Collection<UUID> ids) {
        List<LigneBase> tenues = new ArrayList<>(ids.size());
        chercher(handle, requetes(descripteur).tenues, "uuid", ids.stream().sorted(UuidV7.ORDRE).toList(),
                resultat -> tenues.add(LigneJdbc.lire(resultat, descripteur)));
        Map<Long, Long> revisions = revisions(handle, tenues.stream().map(LigneBase::tx).collect(Collectors.toSet()));
        return tenues.stream().map(ligne -> ligne.avecRevision(revisions.getOrDefault(ligne.tx(), 0L))).toList();
    }

    /** By transaction: rows were mostly written many at a time. */
    private static Map<Long, Long> revisions(Handle handle, Collection<Long> txs) {
        Map<Long, Long> revisions = new HashMap<>();
        chercher(handle, Requetes.REVISIONS, "bigint", List.copyOf(txs),
                resultat -> revisions.put(resultat.getLong(1), resultat.getLong(2)));
        return revisions;
    }

    public void inserer(Handle handle, DescripteurEntite<?> descripteur, List<LigneBase> lignes) {
        ParLots.executer(handle, requetes(descripteur).insertion, lignes, (requete, ligne) -> {
            requete.setObject(1, ligne.ligne().id());
            requete.setLong(2, ligne.tx());
            requete.setString(3, ligne.portee());
            LigneJdbc.lier(requete, 4, descripteur, ligne.ligne());
        });
    }

    public void modifier(Handle handle, DescripteurEntite<?> descripteur, List<LigneBase> lignes) {
        ParLots.executer(handle, requetes(descripteur).modification, lignes, (requete, ligne) -> {
            requete.setLong(1, ligne.tx());
            requete.setString(2, ligne.portee());
            int suivante = LigneJdbc.lier(requete, 3, descripteur, ligne.ligne());
            requete.setObject(suivante, ligne.ligne().id());
        });
    }

    public void supprimer(Handle handle, DescripteurEntite<?> descripteur, List<UUID> ids) {
        ParLots.executer(handle, requetes(descripteur).suppression, ids, (requete, id) -> requete.setObject(1, id));
    }

    private Requetes requetes(DescripteurEntite<?> descripteur) {
        return requetes.computeIfAbsent(descripteur, Requetes::new);
    }

    private static String typeSql(Colonne<?, ?> colonne) {
        String type = colonne.type().sql();
        return type.startsWith("varchar") ? "varchar" : type.startsWith("timestamp") ? "timestamptz" : type;
    }

    private static Array tableau(Handle handle, String type, Collection<?> valeurs) {
        try {
            return handle.getConnection().createArrayOf(type, valeurs.toArray());
        } catch (SQLException e) {
            throw new ErreurBase("array of " + type, e);
        }
    }

    private static void executer(Handle handle, String sql, Lecteur lecteur, Object... arguments) {
        try (PreparedStatement requete = handle.getConnection().prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                requete.setObject(i + 1, arguments[i]);
            }
            requete.setFetchSize(LUES_ENSEMBLE);
            try (ResultSet resultat = requete.executeQuery()) {
                while (resultat.next()) {
                    lecteur.ligne(resultat);
                }
            }
        } catch (SQLException e) {
            throw new ErreurBase(sql, e);
        }
    }
}
