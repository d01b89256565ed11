package fr.siimop.atelier.connexion;

import java.io.IOException;
import java.nio.file.Path;

import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.espace.Espace;

/** Somebody who has signed in on a server that nobody runs: the workbench starts for him as it does offline. */
public final class SeanceFictive {

    /** The port that throws away what it is sent: nothing answers there. */
    private static final String SERVEUR = "http://127.0.0.1:9";
    private static final String EMAIL = "entrainement@exemple.fr";

    private SeanceFictive() {}

    /** As a sign-in leaves it in this directory; gives the place where the rows of that person go. */
    public static Espace laisser(Path racine) throws IOException, CacheInaccessible {
        Espace espace = Espace.de(racine, SERVEUR, EMAIL);
        new SessionLocale("Camille Entraînement", "jeton", new Verificateur("00", 1, "00")).ecrire(espace);
        Preferences.lire(racine).avecCompte(SERVEUR, EMAIL).ecrire(racine);
        return espace;
    }
}
