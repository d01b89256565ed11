package fr.siimop.atelier.connexion;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.sync.ClientServeur;

/** The person is in: the files are open, the client knows the token when there is one. */
public record Entree(PosteLocal poste, ClientServeur client, String nom, String email) {

    /** Nothing was received yet, or never until the end. */
    public boolean premiereFois() {
        return !poste.cache().dejaComplet();
    }
}
