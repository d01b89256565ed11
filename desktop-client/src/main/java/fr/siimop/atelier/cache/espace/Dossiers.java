package fr.siimop.atelier.cache.espace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Where each system wants the data of a program to be, and files that only their owner may read. */
public final class Dossiers {

    /** System property that puts everything elsewhere, for tests and the demonstration. */
    public static final String PROPRIETE = "siimop.dossier";

    private Dossiers() {}

    public static Path utilisateur() {
        String impose = System.getProperty(PROPRIETE);
        if (impose != null) {
            return Path.of(impose);
        }
        return de(System.getProperty("os.name", ""), System::getenv, Path.of(System.getProperty("user.home", ".")));
    }

    public static Path de(String systeme, Function<String, @Nullable String> environnement, Path maison) {
        String nom = systeme.toLowerCase(Locale.ROOT);
        if (nom.contains("win")) {
            String local = environnement.apply("LOCALAPPDATA");
            return (local == null ? maison.resolve("AppData").resolve("Local") : Path.of(local)).resolve("SiiMOP");
        }
        if (nom.contains("mac")) {
            return maison.resolve("Library").resolve("Application Support").resolve("SiiMOP");
        }
        String xdg = environnement.apply("XDG_DATA_HOME");
        Path donnees = xdg == null || xdg.isBlank() ? maison.resolve(".local").resolve("share") : Path.of(xdg);
        return donnees.resolve("siimop");
    }

    /** Writes a file whole or not at all, readable by its owner only from its first byte. */
    public static void ecrirePrive(Path fichier, byte[] contenu) throws IOException {
        Path dossier = fichier.toAbsolutePath().getParent();
        Files.createDirectories(dossier);
        Path provisoire = Files.createTempFile(dossier, "." + fichier.getFileName(), ".tmp");
        try {
            reserver(provisoire);
            try (FileChannel canal = FileChannel.open(provisoire, StandardOpenOption.WRITE)) {
                ByteBuffer reste = ByteBuffer.wrap(contenu);
                while (reste.hasRemaining()) {
                    canal.write(reste);
                }
                canal.force(true);
            }
            Files.move(provisoire, fichier, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(provisoire);
        }
    }

    /** Owner only: permissions where the system has them, access list on Windows. */
    public static void reserver(Path fichier) throws IOException {
        var vues = fichier.getFileSystem().supportedFileAttributeViews();
        if (vues.contains("posix")) {
            Files.setPosixFilePermissions(fichier,
                    PosixFilePermissions.fromString(Files.isDirectory(fichier) ? "rwx------" : "rw-------"));
        } else if (vues.contains("acl")) {
            AclFileAttributeView vue = Files.getFileAttributeView(fichier, AclFileAttributeView.class);
            AclEntry proprietaire = AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(vue.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class)).build();
            vue.setAcl(List.of(proprietaire));
        }
    }
}
