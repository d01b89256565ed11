package fr.siimop.atelier.cache.espace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The key of the files of one person: made once, kept beside them for their owner alone, so that a copied file alone
 * says nothing.
 */
public final class CleEspace {

    private CleEspace() {}

    public static String de(Espace espace) throws CacheInaccessible {
        try {
            espace.preparer();
            if (Files.exists(espace.cle())) {
                return lue(espace);
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
