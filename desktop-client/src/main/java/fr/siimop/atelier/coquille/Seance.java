package fr.siimop.atelier.coquille;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.connexion.Entree;
import fr.siimop.atelier.connexion.Portier;
import fr.siimop.atelier.sync.ArchivesServeur;
import fr.siimop.atelier.sync.EchecServeur;
import fr.siimop.atelier.sync.EtatLiaison;
import fr.siimop.atelier.sync.Liaison;
import fr.siimop.atelier.sync.Passage;
import fr.siimop.atelier.sync.Veille;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.atelier.tache.Echec;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.atelier.tache.Taches;

/** One person at work: what this computer keeps, the link to the server, the background work. */
public final class Seance implements AutoCloseable {

    private static final int DEBUT_ENTRETIEN_S = 15 * 60;

    private final Portier portier;
    private final Entree entree;
    private final Clock horloge;
    private final Taches taches;
    private final Passage passage;
    private final Liaison liaison;
    private final Veille veille;
    /** Workbenches that open at the same hour do not all compare their copies together. */
    private final Instant entretienApres;
    private volatile Runnable recu = () -> {};
    private volatile Consumer<Echec> plainte = echec -> {};
    private boolean dejaDit;
    private boolean entretienDit;

    public Seance(Portier portier, Entree entree, Clock horloge, Taches taches, RandomGenerator hasard) {
        this.portier = portier;
        this.entree = entree;
        this.horloge = horloge;
        this.taches = taches;
        this.passage = new Passage(entree.client(), entree.poste(), horloge);
        this.liaison = new Liaison(horloge);
        this.entretienApres = horloge.instant().plusSeconds(hasard.nextInt(DEBUT_ENTRETIEN_S));
        entree.poste().magasin().consulter(new ArchivesServeur(entree.client(), liaison));
        this.veille = new Veille(entree.client(), liaison, hasard, this::recevoir);
        if (!entree.client().aUnJeton()) {
            liaison.recevoirEnFond(EtatLiaison.Evenement.JETON_REFUSE);
        }
    }

    public Entree entree() {
        return entree;
    }

    public Portier portier() {
        return portier;
    }

    public PosteLocal poste() {
        return entree.poste();
    }

    public Clock horloge() {
        return horloge;
    }

    public Taches taches() {
        return taches;
    }

    public Passage passage() {
        return passage;
    }

    public Liaison liaison() {
        return liaison;
    }

    /**
     * From now on listens to the server; told after each reception.
     *
     * @param surEchec told once of what keeps this computer from receiving, until it receives again
     */
    public void veiller(Runnable apresReception, Consumer<Echec> surEchec) {
        recu = apresReception;
        plainte = surEchec;
        veille.commencer();
    }

    private void recevoir() {
        if (dejaDit && poste().cache().condamnee()) {
            return;
        }
        try {
            passage.faire(Suivi.muet(), false);
            liaison.recevoirEnFond(EtatLiaison.Evenement.REUSSIR);
            recu.run();
            dejaDit = false;
            entretenir();
        } catch (EchecServeur e) {
            liaison.recevoirEnFond(e);
        } catch (Arret e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // the next event tries again
            Echec echec = Echec.de(e);
            if (!dejaDit) {
                dejaDit = true;
                plainte.accept(echec);
            }
        }
    }

    /** Said once: it is due again after each reception. */
    private void entretenir() throws Arret {
        try {
            if (horloge.instant().isAfter(entretienApres)) {
                passage.entretenir(Suivi.muet());
            }
        } catch (RuntimeException e) {
            Echec echec = Echec.de(e);
            if (!entretienDit) {
                entretienDit = true;
                plainte.accept(echec);
            }
        }
    }

    @Override
    public void close() {
        // first: what is being received ends at once
        entree.client().close();
        veille.close();
        entree.poste().close();
    }
}
