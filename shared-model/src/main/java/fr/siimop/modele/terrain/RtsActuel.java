package fr.siimop.modele.terrain;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.ColonneDeduite;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.TypeTexte;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;

/** Who answers for a terrain today, by name and e-mail (D-42). */
public final class RtsActuel {

    private static final String OU_CHANGER = "Ouvrez la fiche du terrain et choisissez qui devient son RTS.";
    /** Somebody whom this workstation does not receive. */
    private static final String INCONNU = "inconnu ici";

    static final ColonneDeduite<String> NOM = ColonneDeduite
            .de("rts", "RTS", 160, new TypeTexte(201), OU_CHANGER, RtsActuel::nom)
            .lisant("intervenant", "personne");
    static final ColonneDeduite<String> EMAIL = ColonneDeduite
            .de("rts_email", "Adresse email du RTS", 220, new TypeTexte(200), OU_CHANGER, RtsActuel::email)
            .lisant("intervenant", "personne").cachee();

    private RtsActuel() {}

    /** The last come, where two hold the role on one day: their anomaly says it. */
    static Optional<Intervenant> de(UUID terrain, Contexte contexte) {
        return contexte.chercher(DescripteurIntervenant.INTERVENANT, DescripteurIntervenant.TERRAIN, terrain).stream()
                .filter(i -> i.role() == RoleIntervenant.RTS && i.periode().contient(contexte.aujourdhui()))
                .max(Comparator.comparing(Intervenant::debut).thenComparing(Intervenant::id));
    }

    private static @Nullable String nom(Ligne terrain, Contexte contexte) {
        Optional<Intervenant> rts = de(terrain.id(), contexte);
        return rts.isEmpty()
                ? null
                : personne(rts.get(), contexte).map(p -> p.nom() + " " + p.prenom()).orElse(INCONNU);
    }

    private static @Nullable String email(Ligne terrain, Contexte contexte) {
        return de(terrain.id(), contexte).flatMap(rts -> personne(rts, contexte)).map(Personne::email).orElse(null);
    }

    private static Optional<Personne> personne(Intervenant rts, Contexte contexte) {
        return contexte.trouver(DescripteurPersonne.PERSONNE, rts.personne());
    }
}
