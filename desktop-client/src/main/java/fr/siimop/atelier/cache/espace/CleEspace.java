package fr.siimop.atelier.cache.espace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * The key of the files of one person: made once, kept beside them for their owner alone, so that a copied file alone
 * says nothing.
 */
public final class CleEspace {

    /** Heads of the files that say nothing without their key, as this version writes them and as earlier ones did. */
    private static final List<String> SOUS_CLE = List.of("SiiMOP-XTS-1", "H2encrypt");
    private static final int TETE = 16;

    private CleEspace() {}

    public static String de(Espace espace) throws CacheInaccessible {
        try {
            espace.preparer();
            if (Files.exists(espace.cle())) {
                return lue(espace);
            }
            if (sousCle(espace.envoi()) || sousCle(espace.cache())) {
                throw new CacheInaccessible("La clé de vos fichiers «\u00a0" + espace.cle()
                        + "\u00a0» manque\u00a0: remettez-la à sa place, ou donnez ce dossier à l’assistance. "
                        + "Rien n’y a été changé.");
            }
            byte[] alea = new byte[32];
            new SecureRandom().nextBytes(alea);
            String cle = HexFormat.of().formatHex(alea);
            Dossiers.ecrirePrive(espace.cle(), cle.getBytes(StandardCharsets.US_ASCII));
            return cle;
        } catch (IOException e) {
            throw new CacheInaccessible("La clé de vos fichiers «\u00a0" + espace.cle()
                    + "\u00a0» ne peut pas être lue\u00a0: vérifiez vos droits sur ce dossier.", e);
        }
    }

    private static boolean sousCle(Path fichier) throws IOException {
        if (!Files.exists(fichier)) {
            return false;
        }
        try (InputStream flux = Files.newInputStream(fichier)) {
            String tete = new String(flux.readNBytes(TETE), StandardCharsets.ISO_8859_1);
            return SOUS_CLE.stream().anyMatch(tete::startsWith);
        }
    }

    /** Never an empty one, with which files would be read and written in clear. */
    private static String lue(Espace espace) throws IOException, CacheInaccessible {
        String cle = Files.readString(espace.cle(), StandardCharsets.ISO_8859_1).strip();
        if (!cle.matches("[0-9a-f]{64}")) {
            throw new CacheInaccessible("La clé de vos fichiers «\u00a0" + espace.cle()
                    + "\u00a0» est abîmée\u00a0: donnez ce dossier à l’assistance. Rien n’y a été changé.");
        }
        return cle;
    }
}
