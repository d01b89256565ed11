package fr.siimop.atelier.sync;

import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.EMPREINTE;
import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.NOM;
import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.PIECE_TERRAIN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.sync.Operation;

/** Sends the contents of the files attached here, each once its row is on the server. */
final class EnvoiPieces {

    private static final Logger JOURNAL = LoggerFactory.getLogger(EnvoiPieces.class);

    private final ClientServeur client;
    private final PosteLocal poste;

    EnvoiPieces(ClientServeur client, PosteLocal poste) {
        this.client = client;
        this.poste = poste;
    }

    /**
     * One that is refused stays here, and the others go.
     *
     * @param refus told of each, in a sentence
     */
    void envoyer(Consumer<String> refus) throws EchecServeur, Arret {
        Map<String, List<Ligne>> connues = poste.contenus().aEnvoyer().isEmpty() ? Map.of() : lignesConnues();
        for (String empreinte : poste.contenus().aEnvoyer()) {
            List<Ligne> lignes = connues.getOrDefault(empreinte, List.of());
            Optional<byte[]> contenu = lignes.isEmpty() ? Optional.empty() : poste.contenus().lire(empreinte);
            if (contenu.isEmpty()) {
                continue;
            }
            String nom = String.valueOf(lignes.getLast().valeur(PIECE_TERRAIN.position(NOM.id())));
            poste.contenus().noterLigneRecue(empreinte, nom);
            Optional<EchecServeur> echec = echec(lignes, contenu.get());
            if (echec.isEmpty()) {
                poste.contenus().envoye(empreinte);
            } else {
                refus.accept("Le fichier joint «\u00a0" + nom + "\u00a0» n’est pas arrivé au serveur. "
                        + echec.get().phrase());
            }
        }
    }

    /** Once is enough: the server keeps a content for all the rows that have it. */
    private Optional<EchecServeur> echec(List<Ligne> lignes, byte[] contenu) throws EchecServeur, Arret {
        Optional<EchecServeur> dernier = Optional.empty();
        for (Ligne ligne : lignes) {
            try {
                client.envoyerPiece(ligne.id(), contenu);
                return Optional.empty();
            } catch (EchecServeur e) {
                if (e.nature() != EchecServeur.Nature.REFUS && e.nature() != EchecServeur.Nature.TROP_GROS) {
                    throw e;
                }
                JOURNAL.warn("The content of {} was refused and stays here: {}", ligne.id(), e.phrase());
                dernier = Optional.of(e);
            }
        }
        return dernier;
    }

    /** Rows that one may write and that the server has, by content. */
    private Map<String, List<Ligne>> lignesConnues() {
        String table = PIECE_TERRAIN.table();
        int position = PIECE_TERRAIN.position(EMPREINTE.id());
        return poste.cache().charger(table).stream()
                .filter(l -> !suppressionEnAttente(new Cle(table, l.id())) && poste.droits().ecrit(table, l))
                .collect(Collectors.groupingBy(l -> String.valueOf(l.valeur(position))));
    }

    /** A row whose deletion was refused is there for everybody, whatever its author does about it. */
    private boolean suppressionEnAttente(Cle cle) {
        EnAttente attente = poste.envoi().trouver(cle);
        return attente != null && attente.operation() == Operation.SUPPRIMER && attente.etat() != EtatLigne.REFUSE;
    }
}
