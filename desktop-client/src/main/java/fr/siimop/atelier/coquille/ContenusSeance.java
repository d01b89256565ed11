package fr.siimop.atelier.coquille;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import fr.siimop.atelier.cache.reserve.ContenusPieces;
import fr.siimop.atelier.grille.Contenus;
import fr.siimop.atelier.sync.EchecServeur;
import fr.siimop.atelier.tache.Arret;

/** Contents of attached files: those kept here, else those of the server, kept here from then on. */
final class ContenusSeance implements Contenus {

    private final Seance seance;

    ContenusSeance(Seance seance) {
        this.seance = seance;
    }

    @Override
    public Lecture lire(UUID ligne, String empreinte) {
        ContenusPieces gardes = seance.poste().contenus();
        Optional<byte[]> ici = gardes.lire(empreinte);
        if (ici.isPresent()) {
            return new Lecture(ici.get(), null);
        }
        try {
            byte[] recu = seance.entree().client().piece(ligne);
            gardes.recevoir(empreinte, recu);
            return new Lecture(recu, null);
        } catch (EchecServeur e) {
            return new Lecture(null, e.nature() == EchecServeur.Nature.REFUS
                    ? "Le contenu de ce fichier n’est pas encore sur le serveur\u00a0: il y sera quand la personne qui "
                            + "l’a joint aura synchronisé."
                    : "Ce fichier n’a pas encore été lu sur ce poste. " + e.phrase());
        } catch (Arret e) {
            Thread.currentThread().interrupt();
            return new Lecture(null, "La lecture a été interrompue.");
        }
    }

    @Override
    public void garder(String empreinte, byte[] contenu) {
        seance.poste().contenus().garder(empreinte, contenu);
    }

    @Override
    public boolean aEnvoyer(String empreinte) {
        return seance.poste().contenus().aEnvoyer(empreinte);
    }

    @Override
    public Path ouvrable(String nom, byte[] contenu) throws IOException {
        return seance.poste().ouvertes().poser(nom, contenu);
    }
}
