package fr.siimop.serveur.connexion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import fr.siimop.serveur.journal.Unite;

/** Accounts: the address and the password hash of those who may sign in. */
public final class Comptes {

    private static final int LONGUEUR_MAXIMALE = 254;

    private final Jdbi jdbi;
    private final Clock horloge;

    public Comptes(Jdbi jdbi, Clock horloge) {
        this.jdbi = jdbi;
        this.horloge = horloge;
    }

    public record Compte(UUID personne, String empreinte, boolean demo) {}

    static String normaliser(String adresse) {
        return adresse.strip().toLowerCase(Locale.ROOT);
    }

    public Optional<Compte> chercher(String adresse) {
        if (adresse.length() > LONGUEUR_MAXIMALE || adresse.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        return jdbi.withHandle(base -> base
                .createQuery("select personne, empreinte, demo from compte where adresse = :adresse")
                .bind("adresse", normaliser(adresse))
                .map((ligne, contexte) -> new Compte(ligne.getObject("personne", UUID.class),
                        ligne.getString("empreinte"), ligne.getBoolean("demo")))
                .findOne());
    }

    /** Creates the account of a person, or replaces its address and password and ends what was open. */
    public void enregistrer(UUID personne, String adresse, String empreinte, boolean demo) {
        jdbi.useTransaction(base -> enregistrer(base, personne, adresse, empreinte, demo));
    }

    /** The same, committed with the rows of the unit of work. */
    public void enregistrer(Unite unite, UUID personne, String adresse, String empreinte) {
        enregistrer(unite.handle(), personne, adresse, empreinte, false);
    }

    private void enregistrer(Handle base, UUID personne, String adresse, String empreinte, boolean demo) {
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        int changes = base.createUpdate("""
                update compte set adresse = :adresse, empreinte = :empreinte, demo = :demo, modifie_le = :quand
                where personne = :personne""")
                .bind("personne", personne).bind("adresse", normaliser(adresse)).bind("empreinte", empreinte)
                .bind("demo", demo).bind("quand", maintenant).execute();
        if (changes == 0) {
            base.createUpdate("""
                    insert into compte (personne, adresse, empreinte, demo, cree_le, modifie_le)
                    values (:personne, :adresse, :empreinte, :demo, :quand, :quand)""")
                    .bind("personne", personne).bind("adresse", normaliser(adresse)).bind("empreinte", empreinte)
                    .bind("demo", demo).bind("quand", maintenant).execute();
        } else {
            fermerTout(base, personne, maintenant);
        }
    }

    private static void fermerTout(Handle base, UUID personne, OffsetDateTime maintenant) {
        base.createUpdate("delete from session_web where personne = :personne").bind("personne", personne).execute();
        base.createUpdate("""
                update jeton_poste set revoque_le = :quand where personne = :personne and revoque_le is null""")
                .bind("personne", personne).bind("quand", maintenant).execute();
    }
}
