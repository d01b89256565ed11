package fr.siimop.serveur.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.SameSite;

import fr.siimop.modele.personne.TypeFonction;
import fr.siimop.serveur.connexion.Identites;
import fr.siimop.serveur.connexion.Sessions;
import fr.siimop.serveur.http.Origine;

/** The session of a request: cookie, person, and the token that proves that a form is ours. */
public final class SessionsWeb {

    private static final String VISITEUR = "visiteur";
    private static final String CHAMP_JETON = "jeton";

    private final Sessions sessions;
    private final Identites identites;
    private final Origine origine;

    public SessionsWeb(Sessions sessions, Identites identites, Origine origine) {
        this.sessions = sessions;
        this.identites = identites;
        this.origine = origine;
    }

    /** The person signed in, read once per request. */
    public Optional<Visiteur> visiteur(Context requete) {
        Optional<Visiteur> connu = requete.attribute(VISITEUR);
        if (connu == null) {
            // Should this reading fail, the error page is shown as to a stranger instead of failing in its turn.
            requete.attribute(VISITEUR, Optional.empty());
            connu = secret(requete).flatMap(secret -> sessions.personne(secret).flatMap(identites::chercher)
                    .map(identite -> new Visiteur(identite, Sessions.jetonDeFormulaire(secret))));
            requete.attribute(VISITEUR, connu);
        }
        return connu;
    }

    /** @throws NonConnecte when nobody is signed in: the answer is the sign-in page */
    public Visiteur exiger(Context requete) {
        return visiteur(requete).orElseThrow(NonConnecte::new);
    }

    public Visiteur exiger(Context requete, TypeFonction fonction) {
        Visiteur visiteur = exiger(requete);
        if (!visiteur.exerce(fonction)) {
            throw new ForbiddenResponse();
        }
        return visiteur;
    }

    /** Refuses a form that another site sent, or that was not made for this session. */
    public void exigerFormulaire(Context requete) {
        byte[] attendu = exiger(requete).jeton().getBytes(StandardCharsets.UTF_8);
        byte[] recu = Objects.requireNonNullElse(requete.formParam(CHAMP_JETON), "").getBytes(StandardCharsets.UTF_8);
        if (Origine.etrangere(requete) || !MessageDigest.isEqual(attendu, recu)) {
            throw new ForbiddenResponse();
        }
    }

    /** A new secret at each sign-in: one planted beforehand in the browser is worth nothing. */
    void ouvrir(Context requete, UUID personne) {
        secret(requete).ifPresent(sessions::fermer);
        poser(requete, sessions.ouvrir(personne), (int) Sessions.DUREE.toSeconds());
    }

    void fermer(Context requete) {
        secret(requete).ifPresent(sessions::fermer);
        poser(requete, "", 0);
    }

    private Optional<String> secret(Context requete) {
        return Optional.ofNullable(requete.cookie(nom(requete))).filter(valeur -> !valeur.isEmpty());
    }

    private void poser(Context requete, String valeur, int duree) {
        requete.cookie(new Cookie(nom(requete), valeur, "/", duree, origine.chiffree(requete), true, null,
                SameSite.LAX));
    }

    /** The prefix has browsers refuse the cookie unless it came encrypted, from this very host. */
    private String nom(Context requete) {
        return origine.chiffree(requete) ? "__Host-siimop" : "siimop";
    }
}
