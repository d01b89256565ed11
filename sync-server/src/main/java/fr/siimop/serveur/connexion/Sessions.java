package fr.siimop.serveur.connexion;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.jdbi.v3.core.Jdbi;

/** Web sessions. The cookie is a random secret; the base keeps its digest only. */
public final class Sessions {

    /** A session ends after this long, whatever is done in it. */
    public static final Duration DUREE = Duration.ofHours(12);

    /** And after this long with nothing done: a long form must not lose what was typed. */
    static final Duration REPOS = Duration.ofHours(4);

    private static final Duration PAS = Duration.ofMinutes(1);

    private final Jdbi jdbi;
    private final Clock horloge;
    private final SecureRandom hasard;
    private final boolean demo;

    /** @param demo whether the accounts of the demonstration may be used */
    public Sessions(Jdbi jdbi, Clock horloge, SecureRandom hasard, boolean demo) {
        this.jdbi = jdbi;
        this.horloge = horloge;
        this.hasard = hasard;
        this.demo = demo;
    }

    /** Opens a session and gives the secret to put in the cookie. */
    public String ouvrir(UUID personne) {
        String secret = Secret.tirer(hasard);
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        jdbi.useTransaction(base -> {
            base.createUpdate("delete from session_web where ouverte_le < :limite or vue_le < :repos")
                    .bind("limite", maintenant.minus(DUREE)).bind("repos", maintenant.minus(REPOS)).execute();
            base.createUpdate("""
                    insert into session_web (empreinte, personne, ouverte_le, vue_le)
                    values (:empreinte, :personne, :quand, :quand)""")
                    .bind("empreinte", Secret.empreinte(secret)).bind("personne", personne).bind("quand", maintenant)
                    .execute();
        });
        return secret;
    }

    public Optional<UUID> personne(String secret) {
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        String empreinte = Secret.empreinte(secret);
        record Trouvee(UUID personne, OffsetDateTime vue) {}
        return jdbi.inTransaction(base -> {
            Optional<Trouvee> trouvee = base.createQuery("""
                    select s.personne, s.vue_le from session_web s join compte c on c.personne = s.personne
                    where s.empreinte = :empreinte and s.ouverte_le > :limite and s.vue_le > :repos
                      and (c.demo = false or c.demo = :demo)""")
                    .bind("empreinte", empreinte).bind("limite", maintenant.minus(DUREE))
                    .bind("repos", maintenant.minus(REPOS)).bind("demo", demo)
                    .map((ligne, contexte) -> new Trouvee(ligne.getObject(1, UUID.class),
                            ligne.getObject(2, OffsetDateTime.class)))
                    .findOne();
            if (trouvee.isPresent() && trouvee.get().vue().isBefore(maintenant.minus(PAS))) {
                base.createUpdate("update session_web set vue_le = :quand where empreinte = :empreinte")
                        .bind("quand", maintenant).bind("empreinte", empreinte).execute();
            }
            return trouvee.map(Trouvee::personne);
        });
    }

    public void fermer(String secret) {
        jdbi.useHandle(base -> base.createUpdate("delete from session_web where empreinte = :empreinte")
                .bind("empreinte", Secret.empreinte(secret)).execute());
    }

    /** Token that forms of this session carry: derived, so it needs no storage and dies with the session. */
    public static String jetonDeFormulaire(String secret) {
        return Secret.empreinte("formulaire:" + secret);
    }
}
