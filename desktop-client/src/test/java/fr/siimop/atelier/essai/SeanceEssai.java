package fr.siimop.atelier.essai;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;

import javafx.application.Platform;

import fr.siimop.atelier.connexion.Entree;
import fr.siimop.atelier.connexion.Portier;
import fr.siimop.atelier.coquille.Seance;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.atelier.tache.Taches;
import fr.siimop.modele.descripteur.Registre;

/** A person signed in, with what the window needs. */
public final class SeanceEssai implements AutoCloseable {

    public final Taches taches = new Taches(Platform::runLater);
    public final Portier portier;
    public final Seance seance;

    public SeanceEssai(ServeurContrat serveur, Registre registre, Path dossier) throws Exception {
        this(serveur, registre, dossier, Clock.systemUTC());
    }

    public SeanceEssai(ServeurContrat serveur, Registre registre, Path dossier, Clock horloge) throws Exception {
        portier = portier(registre, dossier);
        Entree entree = portier.entrer(serveur.adresse(), ServeurContrat.EMAIL, ServeurContrat.MOT_DE_PASSE);
        seance = new Seance(portier, entree, horloge, taches, new Random(7));
        seance.passage().faire(Suivi.muet(), true);
    }

    public static Portier portier(Registre registre, Path dossier) {
        return new Portier(dossier, registre, Clock.systemUTC(), UUID::randomUUID, new Random(7), "poste d’essai");
    }

    @Override
    public void close() {
        seance.close();
        taches.close();
    }
}
