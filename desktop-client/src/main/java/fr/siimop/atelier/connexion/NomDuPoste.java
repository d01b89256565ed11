package fr.siimop.atelier.connexion;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.siimop.atelier.cache.espace.Dossiers;

/**
 * What the server calls this workstation. The name of the computer is not enough: two of them made from one image have
 * the same, as have two people's copies on one terminal server, and the server ends the session of a workstation when
 * another one signs in under its name.
 */
public final class NomDuPoste {

    private static final Logger JOURNAL = LoggerFactory.getLogger(NomDuPoste.class);
    private static final String FICHIER = "poste";
    private static final int OCTETS = 4;
    private static final int ESSAIS = 10;
    private static final int PAUSE_MS = 20;

    private NomDuPoste() {}

    /** @param racine where the marks that make the name unique are kept from one start to the next */
    public static String lire(Path racine, RandomGenerator alea) {
        return machine() + " (" + marque(racine.resolve(FICHIER), alea) + ")";
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "poste";
        }
    }

    /** When it cannot be kept, the next start has another one: its session has to be opened again, no more. */
    private static String marque(Path fichier, RandomGenerator alea) {
        byte[] octets = new byte[OCTETS];
        alea.nextBytes(octets);
        String nouvelle = HexFormat.of().formatHex(octets);
        try {
            Files.createDirectories(fichier.toAbsolutePath().getParent());
            Files.write(fichier, nouvelle.getBytes(StandardCharsets.ISO_8859_1), StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            return gardee(fichier, nouvelle);
        } catch (IOException e) {
            JOURNAL.warn("The mark of this workstation cannot be kept in {}", fichier, e);
        }
        return nouvelle;
    }

    /** Another start may be writing it at this moment; one that is no mark, or of the former length, is replaced. */
    private static String gardee(Path fichier, String nouvelle) {
        try {
            for (int essai = 0; essai < ESSAIS && Files.size(fichier) == 0; essai++) {
                Thread.sleep(PAUSE_MS);
            }
            String gardee = Files.readString(fichier, StandardCharsets.ISO_8859_1).strip();
            if (gardee.matches("[0-9a-f]{" + 2 * OCTETS + "}")) {
                return gardee;
            }
            Dossiers.ecrirePrive(fichier, nouvelle.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            JOURNAL.warn("The mark of this workstation cannot be read in {}", fichier, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return nouvelle;
    }
}
