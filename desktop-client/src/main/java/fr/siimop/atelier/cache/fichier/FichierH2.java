package fr.siimop.atelier.cache.fichier;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.siimop.atelier.cache.chiffre.FormatInconnu;
import fr.siimop.atelier.cache.chiffre.SystemeChiffre;
import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.espace.Espace;

/** One H2 file: opens it, or sets aside the one that cannot be read any more. */
public final class FichierH2 {

    private static final Logger JOURNAL = LoggerFactory.getLogger(FichierH2.class);
    private static final DateTimeFormatter SUFFIXE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String FIN = ".mv.db";
    private static final String DE_COTE = "-illisible-";
    private static final String SECOURS = " Si cela continue, déplacez ce fichier ailleurs, puis relancez l’atelier\u00a0: la "
            + "copie sera reçue à nouveau. Vos saisies sont dans un autre fichier.";
    /** Each commit is written by who commits: a thread of H2 that does so beside may have it fail half-way. */
    private static final String SANS_FIL = ";WRITE_DELAY=0";
    /** Name and password of the account inside an encrypted file, of which the key is the secret. */
    static final String COMPTE = "siimop";

    static {
        // H2 would look up each value read in a table of its own that all threads share: a quarter of a table's reading
        System.setProperty("h2.objectCache", "false");
    }

    private final Path fichier;
    private final String url;
    private final String premiere;
    private final String motDePasse;
    private final String secours;
    private volatile boolean condamne;

    /**
     * What was typed. H2 puts new content where old content was, and does not always say so at the head of the file: after
     * a power cut it then opens without the last writing. Here it only ever appends; closing compacts.
     */
    public static FichierH2 saisies(Espace espace, String cle) {
        return new FichierH2(espace.envoi(), cle, ";REUSE_SPACE=FALSE", "");
    }

    /** @param cle key of the file, or an empty text for a file in clear */
    public FichierH2(Path fichier, String cle) {
        this(fichier, cle, "", SECOURS);
    }

    private FichierH2(Path fichier, String cle, String options, String secours) {
        this.fichier = fichier;
        String nom = cle.isEmpty() ? "file:" + fichier.toAbsolutePath() : SystemeChiffre.nom(fichier, cle);
        this.url = "jdbc:h2:" + nom.substring(0, nom.length() - FIN.length()) + ";DB_CLOSE_ON_EXIT=FALSE" + options;
        this.premiere = url + ";CACHE_SIZE=65536" + SANS_FIL;
        this.secours = secours;
        this.motDePasse = cle.isEmpty() ? "" : COMPTE;
    }

    /** One more, while the first is open. Never with the size of the page cache, which H2 empties when it is said. */
    public Connection connexion() throws SQLException {
        return connexion(url);
    }

    /** One that hands out rows while it reads them: beyond a number of rows H2 would first copy them all to a file. */
    public Connection lecture() throws SQLException {
        return connexion(url + ";LAZY_QUERY_EXECUTION=1");
    }

    private Connection connexion(String url) throws SQLException {
        Properties compte = new Properties();
        compte.setProperty("user", COMPTE);
        compte.setProperty("password", motDePasse);
        Connection connexion = new Driver().connect(url, compte);
        if (connexion == null) {
            throw new IllegalStateException("H2 does not know " + url);
        }
        return connexion;
    }

    /** Opens the file; a damaged one is renamed beside and a new one made: the path tells where the old one went. */
    public Ouverte ouvrir(Clock horloge) throws CacheInaccessible {
        try {
            boolean condamne = Files.exists(condamnation());
            Path ailleurs = condamne && Files.exists(fichier) ? mettreDeCote(horloge) : null;
            Files.deleteIfExists(condamnation());
            return new Ouverte(verifiee(), ailleurs);
        } catch (IOException e) {
            throw inaccessible(e);
        } catch (SQLException e) {
            if (!abime(e) || !Files.exists(fichier)) {
                throw inaccessible(e);
            }
            JOURNAL.warn("{} cannot be read: it is set aside", fichier, e);
            try {
                Path ailleurs = mettreDeCote(horloge);
                return new Ouverte(verifiee(), ailleurs);
            } catch (SQLException | IOException autre) {
                throw inaccessible(autre);
            }
        }
    }

    /** Damaged, and in use: it is set aside when it is opened the next time. */
    public void condamner() throws IOException {
        condamne = true;
        Files.write(condamnation(), new byte[0]);
    }

    /** Since this program opened it. */
    public boolean condamne() {
        return condamne;
    }

    /** Its content could be written again: it was not damaged after all. */
    public void gracier() throws IOException {
        condamne = false;
        Files.deleteIfExists(condamnation());
    }

    private Path condamnation() {
        return fichier.resolveSibling(fichier.getFileName() + ".abime");
    }

    public Connection verifiee() throws SQLException {
        Connection connexion = connexion(premiere);
        try (Statement requete = connexion.createStatement()) {
            requete.execute("select count(*) from information_schema.tables");
            return connexion;
        } catch (SQLException e) {
            connexion.close();
            throw e;
        }
    }

    public Path mettreDeCote(Clock horloge) throws IOException {
        String debut = debutDeCote(fichier) + SUFFIXE.format(LocalDateTime.now(horloge));
        Path ailleurs = fichier.resolveSibling(debut + FIN);
        for (int i = 2; Files.exists(ailleurs); i++) {
            ailleurs = fichier.resolveSibling(debut + "-" + i + FIN);
        }
        return Files.move(fichier, ailleurs);
    }

    /** Those that were set aside and are still there, the oldest first. */
    public static List<Path> misesDeCote(Path fichier) throws IOException {
        String debut = debutDeCote(fichier);
        try (Stream<Path> voisins = Files.list(Objects.requireNonNull(fichier.toAbsolutePath().getParent()))) {
            return voisins.filter(voisin -> voisin.getFileName().toString().startsWith(debut)).sorted().toList();
        }
    }

    private static String debutDeCote(Path fichier) {
        String nom = fichier.getFileName().toString();
        return nom.substring(0, nom.length() - FIN.length()) + DE_COTE;
    }

    public CacheInaccessible inaccessible(Exception e) {
        if (e instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new CacheInaccessible("Le fichier «\u00a0" + fichier
                    + "\u00a0» est utilisé par un autre programme\u00a0: fermez-le, puis recommencez.", e);
        }
        return new CacheInaccessible("Le fichier «\u00a0" + fichier
                + "\u00a0» ne peut pas être ouvert\u00a0: vérifiez vos droits sur ce dossier et la place du disque."
                + secours, e);
    }

    /** What is in the file cannot be read: neither place nor time will change that. */
    public static boolean abime(Exception e) {
        return switch (e) {
            case SQLException sql -> abime(sql);
            case MVStoreException magasin -> Set.of(DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_CHUNK_NOT_FOUND)
                    .contains(codeDuMagasin(magasin));
            default -> coupeOuInconnu(e);
        };
    }

    private static boolean abime(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.FILE_ENCRYPTION_ERROR_1,
                    ErrorCode.WRONG_USER_OR_PASSWORD, ErrorCode.GENERAL_ERROR_1 ->
                !Set.of(DataUtils.ERROR_WRITING_FAILED, DataUtils.ERROR_CLOSED).contains(codeDuMagasin(e));
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 -> coupeOuInconnu(e);
            default -> false;
        };
    }

    private static boolean coupeOuInconnu(Exception e) {
        return causes(e).anyMatch(cause -> cause instanceof EOFException || cause instanceof FormatInconnu);
    }

    /** The disk is full, or somebody else holds the file: what is in it is sound. */
    public static boolean duDisque(Exception e) {
        return codeDuMagasin(e) == DataUtils.ERROR_WRITING_FAILED
                || causes(e).anyMatch(cause -> cause instanceof SQLException sql && !abime(sql)
                        && Set.of(ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2).contains(sql.getErrorCode()));
    }

    /** Some rows of a transaction may be settled and others not. */
    public static boolean commitRompu(SQLException e) {
        return abime(e) || e.getErrorCode() == ErrorCode.OUT_OF_MEMORY;
    }

    /** Of the first fault: a store that was closed for a reason says so of everything since. -1 when it is none of its own. */
    private static int codeDuMagasin(Exception e) {
        return causes(e).filter(MVStoreException.class::isInstance).map(MVStoreException.class::cast)
                .reduce((suite, premiere) -> premiere).map(MVStoreException::getErrorCode).orElse(-1);
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause);
    }

    /** @param ancienne where the damaged file went, or {@code null} when it was sound */
    public record Ouverte(Connection connexion, @Nullable Path ancienne) {}
}
