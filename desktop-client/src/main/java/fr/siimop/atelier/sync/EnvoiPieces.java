package fr.siimop.atelier.sync;

import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.EMPREINTE;
import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.PIECE_TERRAIN;

import java.util.List;
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
            List<UUID> lignes = lignesConnues(empreinte);
            Optional<byte[]> contenu = lignes.isEmpty() ? Optional.empty() : poste.contenus().lire(empreinte);
            if (contenu.isPresent() && parvient(lignes, contenu.get())) {
                poste.contenus().envoye(empreinte);
            }
        }
    }

    /** Once is enough: the server keeps a content for all the rows that have it. */
    private boolean parvient(List<UUID> lignes, byte[] contenu) throws EchecServeur, Arret {
        for (UUID ligne : lignes) {
            try {
                client.envoyerPiece(ligne, contenu);
                return true;
            } catch (EchecServeur e) {
                if (e.nature() != EchecServeur.Nature.REFUS && e.nature() != EchecServeur.Nature.TROP_GROS) {
                    throw e;
                }
                JOURNAL.warn("The content of {} was refused and stays here: {}", ligne, e.phrase());
            }
        }
        return false;
    }

    /** Rows with this content that one may write and that wait for nothing any more: the server has them. */
    private List<UUID> lignesConnues(String empreinte) {
        String table = PIECE_TERRAIN.table();
        int position = PIECE_TERRAIN.position(EMPREINTE.id());
        return poste.magasin().lignes(table).stream().filter(l -> empreinte.equals(l.valeur(position)))
                .filter(l -> poste.envoi().trouver(new Cle(table, l.id())) == null && poste.droits().ecrit(table, l))
                .map(Ligne::id).toList();
    }
}
