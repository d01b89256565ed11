package fr.siimop.modele.terrain.demande;

import static fr.siimop.modele.personne.DescripteurPersonne.PERSONNE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.GenerateurId;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.referentiel.Source;
import fr.siimop.modele.terrain.ChangementRts;
import fr.siimop.modele.terrain.DescripteurIntervenant;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.Intervenant;
import fr.siimop.modele.terrain.RoleIntervenant;
import fr.siimop.modele.terrain.Terrain;

/**
 * What accepting a request writes, all together (D-16). The person whom it names is the one who has this RPPS or this
 * e-mail address, else a new one.
 *
 * @param anomalies why it cannot be accepted; nothing is to be written then
 * @param terrain   as it becomes, when the request changes it
 * @param connue    the person named, found among those known
 * @param creee     the same, to be created
 * @param termines  intervenants who leave, as they become
 * @param nouveau   intervenant who comes
 * @param demande   as it becomes
 */
public record AcceptationDemande(List<Anomalie> anomalies, @Nullable Terrain terrain, @Nullable Personne connue,
        @Nullable Personne creee, List<Intervenant> termines, @Nullable Intervenant nouveau,
        DemandeTerrain demande) {

    public AcceptationDemande {
        anomalies = List.copyOf(anomalies);
        termines = List.copyOf(termines);
    }

    public static AcceptationDemande de(DemandeTerrain demande, GenerateurId ids, Contexte contexte) {
        return de(demande, null, ids, contexte);
    }

    /** @param choisie the person whom somebody knows it to be; {@code null} when nobody said so */
    public static AcceptationDemande de(DemandeTerrain demande, @Nullable Personne choisie, GenerateurId ids,
            Contexte contexte) {
        if (!demande.enAttente()) {
            return refus(demande, Anomalie.surLigne(AnomalieDemande.DEJA_DECIDEE, demande.etat().libelle()));
        }
        DemandeTerrain acceptee = demande.devenue(EtatDemande.ACCEPTEE, null, contexte.aujourdhui());
        return switch (demande.objet()) {
            case LIBELLE -> new AcceptationDemande(List.of(), renomme(demande, contexte), null, null, List.of(), null,
                    acceptee);
            case CORRECTION -> new AcceptationDemande(List.of(), null, null, null, List.of(), null, acceptee);
            case SUCCESSEUR, INTERVENANT -> quelquUn(demande, acceptee, choisie, ids, contexte);
        };
    }

    private static AcceptationDemande refus(DemandeTerrain demande, Anomalie pourquoi) {
        return new AcceptationDemande(List.of(pourquoi), null, null, null, List.of(), null, demande);
    }

    private static @Nullable Terrain renomme(DemandeTerrain demande, Contexte contexte) {
        return contexte.trouver(DescripteurTerrain.TERRAIN, demande.terrain())
                .map(t -> new Terrain(t.id(), t.numero(), Objects.requireNonNullElse(demande.libelle(), t.libelle()),
                        t.etablissement(), t.specialiteAppel(), t.optionDes(), t.subdivision(), t.universitaire(),
                        t.description(), t.etat()))
                .orElse(null);
    }

    private static AcceptationDemande quelquUn(DemandeTerrain demande, DemandeTerrain acceptee,
            @Nullable Personne choisie, GenerateurId ids, Contexte contexte) {
        Personne connue = choisie != null ? choisie : connue(demande, contexte).orElse(null);
        Personne creee = connue == null ? nouvelle(demande, ids) : null;
        UUID qui = connue == null ? Objects.requireNonNull(creee).id() : connue.id();
        LocalDate depuis = Objects.requireNonNull(demande.depuis());
        if (demande.objet() == ObjetDemande.SUCCESSEUR) {
            ChangementRts changement = ChangementRts.de(demande.terrain(), qui, depuis, ids.nouveau(), contexte);
            return new AcceptationDemande(changement.anomalies(), null, connue, creee, changement.termines(),
                    changement.nouveau(), acceptee);
        }
        RoleIntervenant role = Objects.requireNonNull(demande.role());
        Intervenant nouveau = new Intervenant(ids.nouveau(), demande.terrain(), qui, role, depuis, null);
        List<Anomalie> anomalies = new ArrayList<>();
        contexte.chercher(DescripteurIntervenant.INTERVENANT, DescripteurIntervenant.TERRAIN, demande.terrain())
                .stream().filter(i -> i.personne().equals(qui) && i.role() == role
                        && i.periode().chevauche(nouveau.periode()))
                .findFirst().ifPresent(i -> anomalies.add(Anomalie.surLigne(AnomalieDemande.INTERVENANT_DEJA,
                        demande.prenom() + " " + demande.nom(), role.libelle(), i.debut())));
        return new AcceptationDemande(anomalies, null, connue, creee, List.of(), nouveau, acceptee);
    }

    private static Optional<Personne> connue(DemandeTerrain demande, Contexte contexte) {
        String rpps = demande.rpps();
        String email = demande.email();
        Optional<Personne> parRpps = rpps == null
                ? Optional.empty()
                : contexte.chercher(PERSONNE, DescripteurPersonne.RPPS, rpps).stream().findFirst();
        return parRpps.isPresent() || email == null
                ? parRpps
                : contexte.chercher(PERSONNE, DescripteurPersonne.EMAIL, email).stream().findFirst();
    }

    private static Personne nouvelle(DemandeTerrain demande, GenerateurId ids) {
        return new Personne(ids.nouveau(), null, Objects.requireNonNull(demande.nom()),
                Objects.requireNonNull(demande.prenom()), null, demande.email(), null, demande.rpps(), null,
                Source.LOCAL);
    }
}
