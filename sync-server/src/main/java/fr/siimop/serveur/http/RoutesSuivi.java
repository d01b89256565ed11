package fr.siimop.serveur.http;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import fr.siimop.modele.descripteur.TypeInstant;
import fr.siimop.modele.descripteur.ValeurInvalide;
import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.suivi.ConflitsRepository;
import fr.siimop.serveur.suivi.NouvellesRepository;

/** What workbenches ask of each other's work. */
public final class RoutesSuivi implements Routes {

    private static final int LIMITE = 256 * 1024;

    private final AccesApi acces;
    private final ConflitsRepository conflits;
    private final NouvellesRepository nouvelles;
    private final Clock horloge;

    public RoutesSuivi(Connexion connexion, ConflitsRepository conflits, NouvellesRepository nouvelles, Clock horloge) {
        this.acces = new AccesApi(connexion.jetons(), connexion.identites());
        this.conflits = conflits;
        this.nouvelles = nouvelles;
        this.horloge = horloge;
    }

    private record Cloture(List<UUID> conflits) {}

    @Override
    public void declarer(RoutesConfig routes) {
        routes.get("/api/sync/conflits", this::conflits);
        routes.post("/api/sync/conflits/clore", this::clore);
        routes.get("/api/sync/nouvelles", this::nouvelles);
    }

    private void conflits(Context requete) {
        requete.json(Map.of("conflits", conflits.ouverts(acces.exiger(requete))));
    }

    private void clore(Context requete) {
        Auteur auteur = acces.exiger(requete);
        List<UUID> ids = LectureJson.lire(requete, Cloture.class, LIMITE).conflits();
        requete.json(Map.of("clos", ids == null ? 0 : conflits.clore(auteur, ids, horloge.instant())));
    }

    private void nouvelles(Context requete) {
        Auteur auteur = acces.exiger(requete);
        requete.json(nouvelles.depuis(auteur, instant(Objects.requireNonNullElse(requete.queryParam("depuis"), ""))));
    }

    private static Instant instant(String texte) {
        try {
            return new TypeInstant().depuisJson(texte);
        } catch (ValeurInvalide e) {
            throw new ErreurApi(HttpStatus.BAD_REQUEST, "depuis",
                    "Le paramètre depuis est un instant comme 2026-11-20T08:00:00Z.");
        }
    }
}
