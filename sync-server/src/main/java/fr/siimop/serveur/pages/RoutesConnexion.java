package fr.siimop.serveur.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;

import fr.siimop.serveur.connexion.Authentification;
import fr.siimop.serveur.connexion.Authentification.Reponse;
import fr.siimop.serveur.http.Origine;
import fr.siimop.serveur.http.Routes;

/** Signing in and out. */
public final class RoutesConnexion implements Routes {

    private static final String CHEMIN = "/connexion";
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.FRENCH);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Vues vues;
    private final SessionsWeb sessions;
    private final Authentification authentification;
    private final Origine origine;
    private final Clock horloge;
    private final PorteDemo demo;

    public RoutesConnexion(Vues vues, SessionsWeb sessions, Authentification authentification, Origine origine,
            Clock horloge, PorteDemo demo) {
        this.vues = vues;
        this.sessions = sessions;
        this.authentification = authentification;
        this.origine = origine;
        this.horloge = horloge;
        this.demo = demo;
    }

    @Override
    public void declarer(RoutesConfig routes) {
        routes.get(CHEMIN, this::proposer);
        routes.post(CHEMIN, this::connecter);
        routes.post("/deconnexion", this::deconnecter);
        routes.exception(NonConnecte.class, (erreur, requete) -> {
            boolean lecture = requete.method() == HandlerType.GET && !requete.path().equals("/");
            String suite = lecture ? "?suite=" + URLEncoder.encode(requete.path(), StandardCharsets.UTF_8) : "";
            requete.redirect(CHEMIN + suite, HttpStatus.SEE_OTHER);
        });
    }

    private void proposer(Context requete) {
        String choisi = Objects.requireNonNullElse(requete.queryParam("compte"), "");
        boolean connu = demo.comptes().stream().anyMatch(compte -> compte.adresse().equals(choisi));
        afficher(requete, connu ? choisi : "", connu ? demo.motDePasse() : "", null,
                Chemins.local(requete.queryParam("suite")));
    }

    private void connecter(Context requete) {
        if (Origine.etrangere(requete)) {
            throw new ForbiddenResponse();
        }
        String adresse = Objects.requireNonNullElse(requete.formParam("adresse"), "").strip();
        String motDePasse = Objects.requireNonNullElse(requete.formParam("mot_de_passe"), "");
        String suite = Chemins.local(requete.formParam("suite"));
        if (adresse.isEmpty() || motDePasse.isEmpty()) {
            requete.status(HttpStatus.UNPROCESSABLE_CONTENT);
            afficher(requete, adresse, "", "Indiquez votre adresse e-mail et votre mot de passe.", suite);
            return;
        }
        switch (authentification.verifier(adresse, motDePasse, origine.reseau(requete))) {
            case Reponse.Acceptee acceptee -> {
                sessions.ouvrir(requete, acceptee.personne());
                requete.redirect(suite, HttpStatus.SEE_OTHER);
            }
            case Reponse.Refusee refusee -> {
                requete.status(HttpStatus.UNAUTHORIZED);
                afficher(requete, adresse, "", refus(refusee.essaisRestants()), suite);
            }
            case Reponse.EnPause pause -> {
                Duration reste = pause.reste();
                requete.status(HttpStatus.TOO_MANY_REQUESTS);
                requete.header("Retry-After", String.valueOf(Math.max(1, reste.toSeconds())));
                afficher(requete, adresse, "", "Trop d’essais de suite. Recommencez dans "
                        + Textes.nombre(minutes(reste), "minute", "minutes")
                        + ", avec l’adresse que connaît votre gestionnaire.", suite);
            }
        }
    }

    private void deconnecter(Context requete) {
        if (sessions.visiteur(requete).isPresent()) {
            sessions.exigerFormulaire(requete);
        }
        sessions.fermer(requete);
        requete.redirect(CHEMIN, HttpStatus.SEE_OTHER);
    }

    private void afficher(Context requete, String adresse, String motDePasse, @Nullable String erreur, String suite) {
        String titre = erreur == null ? "Connexion" : "Erreur\u00a0: connexion";
        String heure = HEURE.format(LocalTime.ofInstant(horloge.instant(), PARIS));
        vues.afficher(requete, titre, "connexion",
                new PageConnexion(adresse, motDePasse, erreur, suite, List.copyOf(demo.comptes()), heure));
    }

    private static String refus(int restants) {
        String debut = "Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez l’adresse et la casse du mot "
                + "de passe\u00a0: ";
        String pause = Textes.nombre(Authentification.PAUSE.toMinutes(), "minute", "minutes");
        return restants > 0
                ? debut + "il reste " + Textes.nombre(restants, "essai", "essais") + " avant une pause de " + pause
                        + "."
                : debut + "une pause de " + pause + " commence.";
    }

    private static long minutes(Duration reste) {
        return Math.max(1, (reste.toSeconds() + 59) / 60);
    }
}
