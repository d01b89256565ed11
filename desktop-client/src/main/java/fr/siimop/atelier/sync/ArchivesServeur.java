package fr.siimop.atelier.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.magasin.Archives;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.modele.sync.HistoriqueSync;

/** Asks the server for the history of a row, when there is one to ask. */
public final class ArchivesServeur implements Archives {

    private static final int PAGES = 10;

    private final ClientServeur client;
    private final Liaison liaison;

    public ArchivesServeur(ClientServeur client, Liaison liaison) {
        this.client = client;
        this.liaison = liaison;
    }

    @Override
    public Reponse lire(String table, UUID id) {
        EtatLiaison etat = liaison.situation().etat();
        if (etat != EtatLiaison.EN_LIGNE && etat != EtatLiaison.EN_COURS) {
            return new Reponse(null,
                    "Le reste de l’historique est sur le serveur\u00a0: il se lira une fois la connexion revenue.");
        }
        List<HistoriqueSync.Passage> passages = new ArrayList<>();
        try {
            String suite = lirePage(table, id, null, passages);
            for (int page = 1; suite != null && page < PAGES; page++) {
                suite = lirePage(table, id, suite, passages);
            }
            return new Reponse(new HistoriqueSync(passages, suite), suite == null
                    ? null
                    : "Seuls les " + passages.size() + " derniers changements sont montrés ici.");
        } catch (EchecServeur e) {
            return new Reponse(null, e.nature() == EchecServeur.Nature.REFUS
                    ? "Ce serveur ne donne pas l’historique de cette ligne."
                    : "Le reste de l’historique n’a pas pu être lu. " + e.phrase());
        } catch (Arret e) {
            Thread.currentThread().interrupt();
            return new Reponse(null, "La lecture de l’historique a été interrompue.");
        }
    }

    private @Nullable String lirePage(String table, UUID id, @Nullable String suite,
            List<HistoriqueSync.Passage> passages) throws EchecServeur, Arret {
        HistoriqueSync page = client.historique(table, id, suite);
        passages.addAll(page.passages());
        return page.suite();
    }
}
