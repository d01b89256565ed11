package fr.siimop.serveur.connexion;

import java.security.SecureRandom;
import java.time.Clock;

import org.jdbi.v3.core.Jdbi;

/** The services of this package over one database, put together. */
public record Connexion(Comptes comptes, MotsDePasse motsDePasse, Authentification authentification,
        Sessions sessions, Jetons jetons, Identites identites) {

    /** @param demo whether the accounts of the demonstration may be used */
    public static Connexion sur(Jdbi jdbi, Clock horloge, SecureRandom hasard, boolean demo) {
        return sur(jdbi, horloge, hasard, demo, new MotsDePasse(hasard));
    }

    /** Over another base, with passwords that are hashed in the same place. */
    public static Connexion sur(Jdbi jdbi, Clock horloge, SecureRandom hasard, boolean demo, MotsDePasse motsDePasse) {
        Comptes comptes = new Comptes(jdbi, horloge);
        return new Connexion(comptes, motsDePasse,
                new Authentification(comptes, motsDePasse, new Essais(jdbi, horloge), demo),
                new Sessions(jdbi, horloge, hasard, demo), new Jetons(jdbi, horloge, hasard, demo),
                new Identites(jdbi, horloge));
    }
}
