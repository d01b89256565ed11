package fr.siimop.serveur.connexion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Password hashing with argon2id: 19 MiB, 2 passes, 1 lane (OWASP's minimum). At most one hash per core at a time, so
 * that a rush of sign-ins queues instead of exhausting memory.
 */
public final class MotsDePasse {

    private static final int LONGUEUR_MINIMALE = 12;
    private static final int DIVERSITE_MINIMALE = 5;
    static final int LONGUEUR_MAXIMALE = 1_000;

    private static final int MEMOIRE_KIO = 19 * 1024;
    private static final int PASSES = 2;
    private static final int VOIES = 1;
    private static final int SEL = 16;
    private static final int LONGUEUR = 32;
    private static final Pattern FORME = Pattern
            .compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final SecureRandom hasard;
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String leurre;

    public MotsDePasse(SecureRandom hasard) {
        this.hasard = hasard;
        this.leurre = hacher(Secret.tirer(hasard));
    }

    /** The stored form: algorithm, parameters, salt and hash in the usual PHC notation. */
    public String hacher(String motDePasse) {
        byte[] sel = new byte[SEL];
        hasard.nextBytes(sel);
        byte[] hache = calculer(motDePasse, sel, MEMOIRE_KIO, PASSES, VOIES, LONGUEUR);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMOIRE_KIO + ",t=" + PASSES + ",p=" + VOIES + "$" + base64.encodeToString(sel)
                + "$" + base64.encodeToString(hache);
    }

    /** What is wrong with a password that somebody chooses, as a French sentence; empty when it will do. */
    public static Optional<String> faiblesse(String motDePasse) {
        if (motDePasse.codePointCount(0, motDePasse.length()) < LONGUEUR_MINIMALE) {
            return Optional.of("Le mot de passe est trop court\u00a0: il lui faut au moins " + LONGUEUR_MINIMALE
                    + " caractères, par exemple quatre mots sans rapport entre eux.");
        }
        if (motDePasse.length() > LONGUEUR_MAXIMALE) {
            return Optional
                    .of("Le mot de passe est trop long\u00a0: il a au plus " + LONGUEUR_MAXIMALE + " caractères.");
        }
        if (motDePasse.codePoints().distinct().count() < DIVERSITE_MINIMALE) {
            return Optional.of("Le mot de passe se devine\u00a0: il lui faut au moins " + DIVERSITE_MINIMALE
                    + " caractères différents.");
        }
        return Optional.empty();
    }

    public boolean verifier(String motDePasse, String empreinte) {
        Matcher lue = FORME.matcher(empreinte);
        if (!lue.matches()) {
            throw new IllegalArgumentException("Not an argon2id hash");
        }
        byte[] sel = Base64.getDecoder().decode(lue.group(4));
        byte[] attendu = Base64.getDecoder().decode(lue.group(5));
        byte[] obtenu = calculer(motDePasse, sel, Integer.parseInt(lue.group(1)), Integer.parseInt(lue.group(2)),
                Integer.parseInt(lue.group(3)), attendu.length);
        return MessageDigest.isEqual(attendu, obtenu);
    }

    /** Takes the time of a verification, so that an unknown address cannot be told from a known one. */
    void verifierPourRien(String motDePasse) {
        verifier(motDePasse, leurre);
    }

    private byte[] calculer(String motDePasse, byte[] sel, int memoire, int passes, int voies, int longueur) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(memoire).withIterations(passes).withParallelism(voies).withSalt(sel).build());
        byte[] resultat = new byte[longueur];
        // The same password typed on two systems may be composed differently: accents are unified first.
        byte[] octets = Normalizer.normalize(motDePasse, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        places.acquireUninterruptibly();
        try {
            argon2.generateBytes(octets, resultat);
        } finally {
            places.release();
        }
        return resultat;
    }
}
