package fr.siimop.atelier.essai;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.Envoi;
import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.sync.AdresseServeur;
import fr.siimop.atelier.sync.Bilan;
import fr.siimop.atelier.sync.ClientServeur;
import fr.siimop.atelier.sync.Passage;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.descripteur.Ligne;

/** One workbench without a window, signed in on a server of the tests. */
public final class PosteEssai implements AutoCloseable {

    public final PosteLocal poste;
    public final ClientServeur client;
    public final Passage passage;

    public PosteEssai(ServeurContrat serveur, Path dossier) throws Exception {
        poste = ouvrir(serveur.adresse(), dossier);
        client = new ClientServeur(AdresseServeur.lire(serveur.adresse()).orElseThrow(), "jeton-1");
        passage = new Passage(client, poste, Clock.systemUTC());
    }

    public static PosteLocal ouvrir(String adresse, Path dossier) throws CacheInaccessible {
        return PosteLocal.ouvrir(Espace.de(dossier, adresse, ServeurContrat.EMAIL), TablesEssai.REGISTRE,
                Clock.systemUTC(), UUID::randomUUID);
    }

    public Bilan synchroniser() throws Exception {
        return passage.faire(Suivi.muet(), true);
    }

    public Bilan recevoir() throws Exception {
        return passage.faire(Suivi.muet(), false);
    }

    public void saisir(UUID unite, String colonne, Object base, Object valeur) {
        Cle cle = new Cle("unite", unite);
        poste.envoi().editer(List.of(new Envoi.Saisie(cle, colonne, base, valeur)));
        poste.magasin().relire(List.of(cle));
    }

    /** What the person sees in a cell. */
    public Object vu(UUID unite, String colonne) {
        Ligne ligne = poste.magasin().trouver("unite", unite);
        return ligne == null ? "absente" : ligne.valeur(TablesEssai.UNITE.position(colonne));
    }

    @Override
    public void close() {
        client.close();
        poste.close();
    }
}
