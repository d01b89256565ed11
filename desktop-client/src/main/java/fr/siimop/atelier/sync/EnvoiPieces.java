package fr.siimop.atelier.sync;

import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.EMPREINTE;
import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.PIECE_TERRAIN;

import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.modele.descripteur.Ligne;

/** Sends the contents of the files attached here, each once its row is on the server. */
final class EnvoiPieces {

    private static final Logger JOURNAL = LoggerFactory.getLogger(EnvoiPieces.class);

    private final ClientServeur client;
    private final PosteLocal poste;

    EnvoiPieces(ClientServeur client, PosteLocal poste) {
        this.client = client;
        this.poste = poste;
    }

    /** One that the server refuses stays here, and the others go. */
    void envoyer() throws EchecServeur, Arret {
        for (String empreinte : poste.contenus().aEnvoyer()) {
            Optional<UUID> ligne = ligneConnue(empreinte);
            Optional<byte[]> contenu = ligne.flatMap(l -> poste.contenus().lire(empreinte));
            if (contenu.isPresent()) {
                try {
                    client.envoyerPiece(ligne.get(), contenu.get());
                    poste.contenus().envoye(empreinte);
                } catch (EchecServeur e) {
                    if (e.nature() != EchecServeur.Nature.REFUS) {
                        throw e;
                    }
                    JOURNAL.warn("The content of {} was refused and stays here: {}", ligne.get(), e.phrase());
                }
            }
        }
    }

    /** A row with this content that waits for nothing any more: the server has it. */
    private Optional<UUID> ligneConnue(String empreinte) {
        int position = PIECE_TERRAIN.position(EMPREINTE.id());
        return poste.magasin().lignes(PIECE_TERRAIN.table()).stream()
                .filter(l -> empreinte.equals(l.valeur(position)))
                .map(Ligne::id).filter(id -> poste.envoi().trouver(new Cle(PIECE_TERRAIN.table(), id)) == null)
                .findFirst();
    }
}
