package fr.siimop.serveur.connexion;

import org.jdbi.v3.core.Handle;

import fr.siimop.modele.droits.Droits;

/**
 * Whether somebody may still do what he asked for: what takes long asks again, within the transaction that it holds.
 * Who waits for another connection while he holds one may wait for ever.
 */
@FunctionalInterface
public interface Autorisation {

    boolean tient(Handle base);

    /** As long as the token is good and gives these rights. */
    static Autorisation de(Jetons jetons, String jeton, Identites identites, Droits droits) {
        return base -> jetons.porteur(base, jeton)
                .filter(porteur -> identites.droits(base, porteur.personne()).equals(droits)).isPresent();
    }
}
