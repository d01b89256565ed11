package fr.siimop.serveur.connexion;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Tokens of workstations: one per person and workstation, revocable, known by their digest only. */
public final class Jetons {

    static final Duration REPOS = Duration.ofDays(180);

    private static final Duration PAS = Duration.ofHours(1);

    private final Jdbi jdbi;
    private final Clock horloge;
    private final SecureRandom hasard;
    private final boolean demo;

    /** @param demo whether the accounts of the demonstration may be used */
    public Jetons(Jdbi jdbi, Clock horloge, SecureRandom hasard, boolean demo) {
        this.jdbi = jdbi;
        this.horloge = horloge;
        this.hasard = hasard;
        this.demo = demo;
    }

    public record Porteur(UUID personne, String posteDeTravail) {}

    /** A new token for this workstation; the one it had before stops working. */
    public String delivrer(UUID personne, String posteDeTravail) {
        String jeton = Secret.tirer(hasard);
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        jdbi.useTransaction(base -> {
            base.createUpdate("""
                    update jeton_poste set revoque_le = :quand
                    where personne = :personne and poste_de_travail = :poste and revoque_le is null""")
                    .bind("quand", maintenant).bind("personne", personne).bind("poste", posteDeTravail).execute();
            base.createUpdate("""
                    insert into jeton_poste (empreinte, personne, poste_de_travail, cree_le, vu_le)
                    values (:empreinte, :personne, :poste, :quand, :quand)""")
                    .bind("empreinte", Secret.empreinte(jeton)).bind("personne", personne)
                    .bind("poste", posteDeTravail).bind("quand", maintenant).execute();
        });
        return jeton;
    }

    private record Trouve(Porteur porteur, OffsetDateTime vu) {}

    public Optional<Porteur> porteur(String jeton) {
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        String empreinte = Secret.empreinte(jeton);
        return jdbi.inTransaction(base -> {
            Optional<Trouve> trouve = trouver(base, empreinte, maintenant);
            if (trouve.isPresent() && trouve.get().vu().isBefore(maintenant.minus(PAS))) {
                base.createUpdate("update jeton_poste set vu_le = :quand where empreinte = :empreinte")
                        .bind("quand", maintenant).bind("empreinte", empreinte).execute();
            }
            return trouve.map(Trouve::porteur);
        });
    }

    /** The same, as a transaction under way sees it. */
    public Optional<Porteur> porteur(Handle base, String jeton) {
        return trouver(base, Secret.empreinte(jeton), OffsetDateTime.now(horloge)).map(Trouve::porteur);
    }

    private Optional<Trouve> trouver(Handle base, String empreinte, OffsetDateTime maintenant) {
        return base.createQuery("""
                select j.personne, j.poste_de_travail, j.vu_le from jeton_poste j
                join compte c on c.personne = j.personne
                where j.empreinte = :empreinte and j.revoque_le is null and j.vu_le > :repos
                  and (c.demo = false or c.demo = :demo)""")
                .bind("empreinte", empreinte).bind("repos", maintenant.minus(REPOS)).bind("demo", demo)
                .map((ligne, contexte) -> new Trouve(
                        new Porteur(ligne.getObject(1, UUID.class), ligne.getString(2)),
                        ligne.getObject(3, OffsetDateTime.class)))
                .findOne();
    }

    public void revoquer(UUID personne, String posteDeTravail) {
        jdbi.useHandle(base -> base.createUpdate("""
                update jeton_poste set revoque_le = :quand
                where personne = :personne and poste_de_travail = :poste and revoque_le is null""")
                .bind("quand", OffsetDateTime.now(horloge)).bind("personne", personne).bind("poste", posteDeTravail)
                .execute());
    }
}
