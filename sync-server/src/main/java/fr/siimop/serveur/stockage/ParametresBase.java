package fr.siimop.serveur.stockage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which database to open. {@code dossier} is set for an H2 file only, so that what is wrong with the directory can be
 * said before H2 is asked.
 */
public record ParametresBase(String url, @Nullable String utilisateur, @Nullable String motDePasse,
        @Nullable Path dossier) {

    private static final List<String> OPTIONS_H2 = List.of("LOCK_TIMEOUT=20000", "TRACE_LEVEL_FILE=0",
            "DB_CLOSE_ON_EXIT=FALSE",
            // a connection keeps its statements, more of them than there are, and not what they gave the last time
            "QUERY_CACHE_SIZE=512", "OPTIMIZE_REUSE_RESULTS=0");

    /**
     * By itself, H2 hands what is committed to the system half a second later: too late for what was acknowledged. And
     * where it puts new content in the place of old content, it may open without the last commit after a power cut: so
     * it only appends, and the file is compacted when it is opened.
     */
    private static final List<String> AUSSITOT = List.of("WRITE_DELAY=0", "REUSE_SPACE=FALSE");

    /** H2 in the file {@code siimop.mv.db} of a directory, made when it is missing. */
    public static ParametresBase fichier(Path dossier) {
        Path absolu = dossier.toAbsolutePath().normalize();
        return new ParametresBase(sure("jdbc:h2:file:" + absolu.resolve("siimop")), "sa", "", absolu);
    }

    /** H2 in memory, gone when its last connection is closed. */
    public static ParametresBase memoire(String nom) {
        return new ParametresBase(avec("jdbc:h2:mem:" + nom, OPTIONS_H2.stream()), "sa", "", null);
    }

    public static ParametresBase url(String url, @Nullable String utilisateur, @Nullable String motDePasse) {
        return new ParametresBase(sure(url.strip()), utilisateur, motDePasse, null);
    }

    /** An H2 file named by its address loses no more than the one of a directory; what the address says itself wins. */
    private static String sure(String url) {
        if (!url.startsWith("jdbc:h2:") || url.startsWith("jdbc:h2:mem:")) {
            return url;
        }
        String dites = url.toUpperCase(Locale.ROOT);
        return avec(url, Stream.concat(OPTIONS_H2.stream(), AUSSITOT.stream())
                .filter(option -> !dites.contains(";" + option.substring(0, option.indexOf('=') + 1))));
    }

    private static String avec(String url, Stream<String> options) {
        return Stream.concat(Stream.of(url), options).collect(Collectors.joining(";"));
    }

    public boolean postgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    public boolean h2() {
        return url.startsWith("jdbc:h2:");
    }

    boolean enMemoire() {
        return url.startsWith("jdbc:h2:mem:");
    }

    /** The address as it may be shown: never with what follows the question mark, where a password may be. */
    public String lisible() {
        if (dossier != null) {
            return dossier.resolve("siimop.mv.db").toString();
        }
        return url.replaceFirst("[?;].*$", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return lisible();
    }
}
