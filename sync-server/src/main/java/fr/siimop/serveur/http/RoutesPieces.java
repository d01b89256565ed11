package fr.siimop.serveur.http;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.terrain.piece.ContenuPiece;
import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.piece.PiecesRepository;

/** Contents of attached files, as workbenches send and ask for them; their rows go the way of all rows. */
public final class RoutesPieces implements Routes {

    private static final String CHEMIN = "/api/sync/fichier";

    private final AccesApi acces;
    private final PiecesRepository pieces;

    public RoutesPieces(Connexion connexion, PiecesRepository pieces) {
        this.acces = new AccesApi(connexion.jetons(), connexion.identites());
        this.pieces = pieces;
    }

    @Override
    public void declarer(RoutesConfig routes) {
        routes.put(CHEMIN, this::recevoir);
        routes.get(CHEMIN, this::donner);
    }

    private void recevoir(Context requete) {
        var auteur = acces.exiger(requete);
        UUID id = identifiant(requete.queryParam("id"));
        byte[] contenu = LectureJson.corps(requete, ContenuPiece.OCTETS_AU_PLUS);
        List<Anomalie> anomalies = pieces.deposer(auteur, id, contenu);
        if (!anomalies.isEmpty()) {
            throw new ErreurApi(HttpStatus.UNPROCESSABLE_CONTENT, anomalies.getFirst().code(), anomalies.stream()
                    .map(Phrase::de).map(Phrase::enUneLigne).collect(Collectors.joining(" ")));
        }
        requete.json(Map.of("recu", true));
    }

    private void donner(Context requete) {
        var auteur = acces.exiger(requete);
        PiecesRepository.Piece piece = pieces.lire(auteur, identifiant(requete.queryParam("id")))
                .orElseThrow(() -> new ErreurApi(HttpStatus.NOT_FOUND, "ligne_inconnue",
                        "Ce fichier n’existe pas, ou vos fonctions ne permettent pas de le lire."));
        byte[] contenu = piece.contenu();
        if (contenu == null) {
            throw new ErreurApi(HttpStatus.NOT_FOUND, "contenu_absent",
                    "Le contenu de ce fichier n’est pas encore arrivé\u00a0: il viendra quand la personne qui l’a joint "
                            + "synchronisera.");
        }
        requete.contentType("application/octet-stream");
        requete.result(contenu);
    }

    private static UUID identifiant(@Nullable String texte) {
        try {
            return UUID.fromString(texte == null ? "" : texte);
        } catch (IllegalArgumentException e) {
            throw new ErreurApi(HttpStatus.BAD_REQUEST, "id_illisible",
                    "Le paramètre id est l’identifiant d’une ligne.");
        }
    }
}
