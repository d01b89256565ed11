package fr.siimop.atelier.cache.copie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ObjLongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.espace.CleEspace;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.cache.fichier.Compactage;
import fr.siimop.atelier.cache.fichier.ErreurCache;
import fr.siimop.atelier.cache.fichier.FichierH2;
import fr.siimop.atelier.cache.fichier.Lectures;
import fr.siimop.atelier.cache.fichier.MiseEnChiffre;
import fr.siimop.atelier.cache.fichier.Ouverture;
import fr.siimop.atelier.cache.fichier.Rangement;
import fr.siimop.atelier.cache.image.Images;
import fr.siimop.atelier.cache.image.Mesures;
import fr.siimop.atelier.cache.image.Photographe;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Registre;

/** The rows received from the server, in one file that can be rebuilt at any time. */
public final class Cache implements AutoCloseable {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Cache.class);
    static final String CURSEUR = "curseur";
    static final String COMPLET = "complet";
    private static final int PARTS = 8;
    private static final long PART_MINIMALE = 20_000;

    private final FichierH2 fichier;
    private final Connection gardienne;
    private final Rangement rangement;
    private final Lectures lectures;
    private final MemoireCache memoire;
    private final Map<String, TableLocale> tables = new LinkedHashMap<>();
    private final Set<String> sansCle;
    private final Photographe photographe;
    private final LignesRendues rendues = new LignesRendues();

    private Cache(FichierH2 fichier, Connection gardienne, Registre registre, Mesures mesures) throws SQLException {
        this.fichier = fichier;
        this.gardienne = gardienne;
        this.rangement = new Rangement(fichier, gardienne, Rangement.Mesures.NORMALES);
        this.lectures = new Lectures(fichier, rangement);
        registre.tous().forEach(d -> tables.put(d.table(), new TableLocale(d)));
        try (Rangement.Usage usage = rangement.ecrireSeul()) {
            this.memoire = new MemoireCache(gardienne, rangement);
            noterComplet();
            MiseANiveau.faire(gardienne, memoire, tables.values());
            this.sansCle = sansCle(gardienne);
            Images.preparer(gardienne, tables.keySet());
            Images.oterLesDepassees(gardienne,
                    tables.keySet().stream().filter(table -> !sansCle.contains(table)).toList());
        } catch (SQLException | RuntimeException e) {
            rangement.close();
            throw e;
        }
        this.photographe = new Photographe(new Images(fichier::lecture, mesures), rangement, this::lireTout,
                this::lire);
    }

    /** Asked once: it takes H2 longer than to write a few rows. */
    private static Set<String> sansCle(Connection connexion) throws SQLException {
        Set<String> tables = ConcurrentHashMap.newKeySet();
        try (PreparedStatement requete = connexion.prepareStatement("""
                select t.table_name from information_schema.tables t where t.table_schema = 'PUBLIC'
                and not exists (select 1 from information_schema.table_constraints c
                    where c.table_schema = t.table_schema and c.table_name = t.table_name
                    and c.constraint_type = 'PRIMARY KEY')"""); ResultSet lues = requete.executeQuery()) {
            while (lues.next()) {
                tables.add(lues.getString(1));
            }
        }
        return tables;
    }

    public static Ouverture<Cache> ouvrir(Espace espace, Registre registre, Clock horloge) throws CacheInaccessible {
        return ouvrir(espace, registre, horloge, Mesures.NORMALES);
    }

    public static Ouverture<Cache> ouvrir(Espace espace, Registre registre, Clock horloge, Mesures mesures)
            throws CacheInaccessible {
        String cle = CleEspace.de(espace);
        FichierH2 fichier = new FichierH2(espace.cache(), cle);
        mettreEnChiffre(espace, fichier, cle);
        FichierH2.Ouverte ouverte = fichier.ouvrir(horloge);
        try {
            return new Ouverture<>(new Cache(fichier, ouverte.connexion(), registre, mesures),
                    phrase(ouverte.ancienne()));
        } catch (SQLException | ErreurCache e) {
            if (FichierH2.duDisque(e)) {
                throw nonOuvert(ouverte.connexion(), e);
            }
            return refaire(fichier, ouverte.connexion(), registre, horloge, mesures, e);
        }
    }

    /** A damaged copy of an earlier version is removed: the server has its rows. One that has no room is kept. */
    private static void mettreEnChiffre(Espace espace, FichierH2 fichier, String cle) throws CacheInaccessible {
        try {
            MiseEnChiffre.oterCeuxMisDeCote(espace.cache());
            try {
                MiseEnChiffre.faire(espace.cache(), cle);
            } catch (SQLException | IOException e) {
                if (!FichierH2.abime(e)) {
                    throw fichier.inaccessible(e);
                }
                JOURNAL.warn("A copy of an earlier version could not be encrypted: it will be received again", e);
                Files.deleteIfExists(espace.cache());
            }
        } catch (IOException e) {
            throw fichier.inaccessible(e);
        }
    }

    /** The file opens but its tables do not: as damaged as one that does not open. */
    private static Ouverture<Cache> refaire(FichierH2 fichier, Connection connexion, Registre registre, Clock horloge,
            Mesures mesures, Exception cause) throws CacheInaccessible {
        try {
            connexion.close();
            Path ancienne = fichier.mettreDeCote(horloge);
            return new Ouverture<>(new Cache(fichier, fichier.verifiee(), registre, mesures), phrase(ancienne));
        } catch (SQLException | IOException e) {
            e.addSuppressed(cause);
            throw new CacheInaccessible(
                    "Le cache de ce poste ne peut pas être refait\u00a0: vérifiez la place du disque.",
                    e);
        }
    }

    /** The rows are well: they will be there once the disk is. */
    private static CacheInaccessible nonOuvert(Connection connexion, Exception cause) {
        try {
            connexion.close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
        return new CacheInaccessible(
                "Le cache de ce poste ne peut pas être ouvert\u00a0: vérifiez la place du disque.", cause);
    }

    private static @Nullable String phrase(@Nullable Path ancienne) {
        return ancienne == null
                ? null
                : "Le cache de ce poste était illisible\u00a0: il est mis de côté sous «\u00a0" + ancienne.getFileName()
                        + "\u00a0» et sera refait à la prochaine synchronisation. Vos saisies non envoyées sont intactes.";
    }

    public Optional<String> curseur() {
        return memoire.lire(CURSEUR);
    }

    /** Nothing was received yet, or not until the end. */
    public boolean incomplet() {
        return curseur().isEmpty() || memoire.lire(EcritureCache.EN_COURS).isPresent();
    }

    /** Everything was received once: the rows are worth being shown while they are received again. */
    public boolean dejaComplet() {
        return !incomplet() || memoire.lire(COMPLET).isPresent();
    }

    private void noterComplet() {
        if (!incomplet() && memoire.lire(COMPLET).isEmpty()) {
            memoire.ecrire(COMPLET, "oui");
        }
    }

    /** Forgets where the last pass stopped: the next one takes a new snapshot over the rows that are here. */
    public void oublierCurseur() {
        noterComplet();
        memoire.oublier(CURSEUR);
    }

    /** What is damaged in its file cannot be mended while it is open: the next start makes a new one. */
    public void condamner() throws IOException {
        fichier.condamner();
    }

    /** Nothing more is to be received into it before it is made anew. */
    public boolean condamnee() {
        return fichier.condamne();
    }

    /** The disk may have let no mark be made when it was to be. */
    private void recondamner() {
        try {
            fichier.condamner();
        } catch (IOException e) {
            JOURNAL.warn("The copy is damaged, and the next start will not know it", e);
        }
    }

    public void gracier() throws IOException {
        fichier.gracier();
    }

    public Optional<String> memoire(String cle) {
        return memoire.lire(cle);
    }

    public void oublier(String cle) {
        memoire.oublier(cle);
    }

    public void retenir(String cle, String valeur) {
        memoire.ecrire(cle, valeur);
    }

    public EcritureCache ecriture(EcritureCache.Temoin temoin) {
        return ecriture(temoin, connexion -> connexion);
    }

    EcritureCache ecriture(EcritureCache.Temoin temoin, UnaryOperator<Connection> autour) {
        Rangement.Usage usage = rangement.ecrireSeul();
        try {
            return new EcritureCache(fichier, autour.apply(fichier.connexion()), usage, tables, sansCle, temoin,
                    photographe, rendues);
        } catch (SQLException e) {
            usage.close();
            throw new ErreurCache(e);
        } catch (RuntimeException e) {
            usage.close();
            throw e;
        }
    }

    /** Every row of a table, from its image when it has one. */
    public List<Ligne> charger(String table) {
        return photographe.lignes(table(table).descripteur());
    }

    /** A large table is read by as many readers as there are cores. */
    private List<Ligne> lireTout(String table) {
        TableLocale locale = table(table);
        long derniere = nombre(locale.derniereRangee());
        int parts = (int) Math.min(PARTS, derniere / PART_MINIMALE + 1);
        return IntStream.range(0, parts).parallel()
                .mapToObj(p -> charger(locale, derniere * p / parts, derniere * (p + 1) / parts))
                .flatMap(List::stream).toList();
    }

    private List<Ligne> charger(TableLocale locale, long apres, long jusqua) {
        return lectures.lire(connexion -> {
            List<Ligne> lignes = new ArrayList<>();
            ValeursCommunes communes = new ValeursCommunes();
            try (PreparedStatement requete = connexion.prepareStatement(locale.lireRangees())) {
                requete.setLong(1, apres);
                requete.setLong(2, jusqua);
                try (ResultSet resultat = requete.executeQuery()) {
                    while (resultat.next()) {
                        lignes.add(locale.ligne(resultat, communes));
                    }
                }
                return lignes;
            }
        });
    }

    public @Nullable Ligne lire(String table, UUID id) {
        TableLocale locale = table(table);
        Optional<Ligne> lue = lectures.lire(connexion -> {
            try (PreparedStatement requete = connexion.prepareStatement(locale.lireUne())) {
                requete.setObject(1, id);
                try (ResultSet resultat = requete.executeQuery()) {
                    return resultat.next()
                            ? Optional.of(locale.ligne(resultat, new ValeursCommunes()))
                            : Optional.empty();
                }
            }
        });
        return lue.orElse(null);
    }

    /** Those of these rows that are here. */
    public Set<UUID> presentes(String table, Collection<UUID> ids) {
        String sql = table(table).presentes();
        return lectures.lire(connexion -> {
            try (PreparedStatement requete = connexion.prepareStatement(sql)) {
                requete.setArray(1, connexion.createArrayOf("uuid", ids.toArray()));
                Set<UUID> presentes = new HashSet<>();
                try (ResultSet resultat = requete.executeQuery()) {
                    while (resultat.next()) {
                        presentes.add(resultat.getObject(1, UUID.class));
                    }
                }
                return presentes;
            }
        });
    }

    /** Id and revision of each row received, whatever was typed since. */
    public void cles(String table, ObjLongConsumer<UUID> lecteur) {
        String sql = table(table).cles();
        lectures.lire(connexion -> {
            try (PreparedStatement requete = connexion.prepareStatement(sql);
                    ResultSet resultat = requete.executeQuery()) {
                while (resultat.next()) {
                    lecteur.accept(resultat.getObject(1, UUID.class), resultat.getLong(2));
                }
                return true;
            }
        });
    }

    public long compter(String table) {
        return nombre(table(table).compter());
    }

    private long nombre(String sql) {
        return lectures.lire(connexion -> {
            try (PreparedStatement requete = connexion.prepareStatement(sql);
                    ResultSet resultat = requete.executeQuery()) {
                resultat.next();
                return resultat.getLong(1);
            }
        });
    }

    private TableLocale table(String nom) {
        TableLocale locale = tables.get(nom);
        if (locale == null) {
            throw new IllegalArgumentException("No table " + nom);
        }
        return locale;
    }

    @Override
    public void close() {
        photographe.close();
        rangement.close();
        lectures.close();
        if (fichier.condamne()) {
            recondamner();
        }
        Compactage.fermer(gardienne);
    }
}
