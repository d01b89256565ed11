package fr.siimop.modele.terrain.demande;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.terrain.RoleIntervenant;

/**
 * A change of a terrain that its RTS asks for (D-16).
 *
 * @param libelle   wanted, of a request about it
 * @param role      of the person named; of an intervenant
 * @param depuis    from which day the person named is there
 * @param precision what the RTS says of it
 * @param motif     why it was refused
 * @param decideeLe day of the decision, or of the withdrawal
 */
public record DemandeTerrain(UUID id, UUID terrain, UUID demandeur, Instant deposeeLe, ObjetDemande objet,
        @Nullable String libelle, @Nullable RoleIntervenant role, @Nullable String prenom, @Nullable String nom,
        @Nullable String email, @Nullable String rpps, @Nullable LocalDate depuis, @Nullable String precision,
        EtatDemande etat, @Nullable String motif, @Nullable LocalDate decideeLe) implements Entite {

    /** The same, decided. Only what waits is. */
    public DemandeTerrain devenue(EtatDemande suivant, @Nullable String pourquoi, LocalDate jour) {
        if (!etat.peutDevenir(suivant)) {
            throw new IllegalStateException(etat + " never becomes " + suivant);
        }
        return new DemandeTerrain(id, terrain, demandeur, deposeeLe, objet, libelle, role, prenom, nom, email, rpps,
                depuis, precision, suivant, pourquoi, jour);
    }

    public boolean enAttente() {
        return etat == EtatDemande.EN_ATTENTE;
    }
}
