package fr.siimop.serveur.http;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;

import fr.siimop.serveur.connexion.Authentification.Reponse;
import fr.siimop.serveur.connexion.Connexion;
import fr.siimop.serveur.connexion.FonctionExercee;
import fr.siimop.serveur.connexion.Identite;

/** Gives a workstation its token, against an address and a password. */
public final class RoutesJeton implements Routes {

    private static final int CORPS_MAXIMAL = 16 * 1024;
    private static final int POSTE_MAXIMAL = 100;

    private final Connexion connexion;
    private final Origine origine;

    public RoutesJeton(Connexion connexion, Origine origine) {
        this.connexion = connexion;
        this.origine = origine;
    }

    record Demande(@Nullable String email, @Nullable String motDePasse, @Nullable String posteDeTravail) {}

    record Delivre(String jeton, PersonneConnectee personne) {}

    record PersonneConnectee(UUID id, String nom, String prenom, @Nullable String email,
            List<FonctionConnectee> fonctions) {}

    record FonctionConnectee(String type, String libelle, @Nullable String subdivision) {}

    @Override
    public void declarer(RoutesConfig routes) {
        routes.post("/api/sync/jeton", this::delivrer);
    }

    private void delivrer(Context requete) {
        Demande demande = LectureJson.lire(requete, Demande.class, CORPS_MAXIMAL);
        String poste = Objects.requireNonNullElse(demande.posteDeTravail(), "").strip();
        if (poste.isEmpty() || poste.length() > POSTE_MAXIMAL || poste.chars().anyMatch(Character::isISOControl)) {
            throw new ErreurApi(HttpStatus.BAD_REQUEST, "poste_de_travail",
                    "Le nom du poste de travail compte de 1 à " + POSTE_MAXIMAL + " caractères.");
        }
        switch (connexion.authentification().verifier(Objects.requireNonNullElse(demande.email(), ""),
                Objects.requireNonNullElse(demande.motDePasse(), ""), origine.reseau(requete))) {
            case Reponse.Acceptee acceptee -> {
                Identite identite = connexion.identites().chercher(acceptee.personne())
                        .orElseThrow(RoutesJeton::refuse);
                requete.json(new Delivre(connexion.jetons().delivrer(identite.personne(), poste), decrire(identite)));
            }
            case Reponse.Refusee refusee -> throw refuse();
            case Reponse.EnPause pause -> throw enPause(requete, pause.reste());
        }
    }

    private static ErreurApi refuse() {
        return new ErreurApi(HttpStatus.UNAUTHORIZED, "identifiants",
                "Cette adresse et ce mot de passe ne vont pas ensemble.");
    }

    private static ErreurApi enPause(Context requete, Duration reste) {
        requete.header("Retry-After", String.valueOf(Math.max(1, reste.toSeconds())));
        return new ErreurApi(HttpStatus.TOO_MANY_REQUESTS, "trop_d_essais",
                "Trop d’essais de suite. Recommencez dans quelques minutes.");
    }

    private static PersonneConnectee decrire(Identite identite) {
        return new PersonneConnectee(identite.personne(), identite.nom(), identite.prenom(), identite.email(),
                identite.fonctions().stream().map(RoutesJeton::decrire).toList());
    }

    private static FonctionConnectee decrire(FonctionExercee fonction) {
        return new FonctionConnectee(fonction.type().code(), fonction.type().libelle(), fonction.subdivision());
    }
}
