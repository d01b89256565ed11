package fr.siimop.modele.poste;

import static fr.siimop.modele.poste.DescripteurPoste.POSTE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DescripteurLienAgrement;
import fr.siimop.modele.agrement.LienAgrement;
import fr.siimop.modele.agrement.NatureLien;
import fr.siimop.modele.agrement.TypeAgrement;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.GenerateurId;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.descripteur.Verification;
import fr.siimop.modele.referentiel.Semestre;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.EtatTerrain;
import fr.siimop.modele.terrain.Terrain;

/** Opens postes on many agréments at once: one proposition for each, with the reason when it cannot open (D-41, CK-02). */
public final class OuverturePostes {

    private final Verification verification;
    private final Contexte contexte;
    private final GenerateurId ids;

    public OuverturePostes(Registre registre, Contexte contexte, GenerateurId ids) {
        this.verification = new Verification(registre);
        this.contexte = contexte;
        this.ids = ids;
    }

    /** The semester of the same season a year before, where postes are taken again from. */
    public static Optional<Semestre> anneePrecedente(Semestre semestre, List<Semestre> tous) {
        LocalDate voulu = semestre.debut().minusYears(1);
        return tous.stream().filter(autre -> autre.debut().getYear() == voulu.getYear()
                && autre.debut().getMonth() == voulu.getMonth()).findFirst();
    }

    /** In the order of the agréments; the postes of one agrément follow each other. */
    public List<Proposition> proposer(List<Agrement> agrements, DemandeOuverture demande) {
        return agrements.stream().flatMap(agrement -> proposer(agrement, demande).stream()).toList();
    }

    private List<Proposition> proposer(Agrement agrement, DemandeOuverture demande) {
        List<Poste> presents = contexte.chercher(POSTE, DescripteurPoste.AGREMENT, agrement.id());
        List<Poste> ouverts = presents.stream().filter(p -> p.semestre().equals(demande.semestre().id())).toList();
        if (!ouverts.isEmpty()) {
            return List.of(refusee(agrement, ouverts.getFirst(), AnomaliePoste.DEJA_OUVERT, agrement.numero(),
                    ouverts.size(), demande.semestre().libelle()));
        }
        Semestre copie = demande.copie();
        if (copie == null) {
            return List.of(nouvelle(agrement, demande));
        }
        List<Proposition> reprises = presents.stream().filter(p -> p.semestre().equals(copie.id()))
                .map(modele -> verifiee(agrement, reprise(modele, demande))).toList();
        return reprises.isEmpty()
                ? List.of(refusee(agrement, poste(agrement, demande), AnomaliePoste.RIEN_A_RECOPIER, agrement.numero(),
                        copie.libelle()))
                : reprises;
    }

    private Proposition nouvelle(Agrement agrement, DemandeOuverture demande) {
        boolean seulementSocle = agrement.type() == TypeAgrement.FONCTIONNEL
                && demande.phases().equals(Phases.de(Phase.SOCLE));
        return seulementSocle
                ? refusee(agrement, poste(agrement, demande), AnomaliePoste.OPTION_OU_FST_EN_SOCLE, agrement.numero())
                : verifiee(agrement, poste(agrement, demande));
    }

    /** What was decided for a year; the ARS validates it again. */
    private Poste reprise(Poste modele, DemandeOuverture demande) {
        return new Poste(ids.nouveau(), modele.numero(), modele.libelle(), modele.agrement(), modele.agrementLie(),
                demande.semestre().id(), modele.type(), modele.acces(), modele.phases(), modele.dureeMois(),
                modele.places(), modele.decale(), modele.indication(), demande.valideArs());
    }

    private Poste poste(Agrement agrement, DemandeOuverture demande) {
        Optional<Terrain> terrain = contexte.trouver(DescripteurTerrain.TERRAIN, agrement.terrain());
        return new Poste(ids.nouveau(), "1", terrain.map(Terrain::libelle).orElse(agrement.numero()), agrement.id(),
                demande.type() == TypePoste.SIMPLE ? null : lie(agrement, demande.type()), demande.semestre().id(),
                demande.type(), AccesResponsable.REFERENT, phases(agrement, demande.phases()), demande.dureeMois(),
                demande.places(), demande.decale(), demande.indication(), demande.valideArs());
    }

    /** Those wanted that the agrément has; all that were wanted when it has none, so that the refusal names them. */
    private static Phases phases(Agrement agrement, Phases voulues) {
        boolean fonctionnel = agrement.type() == TypeAgrement.FONCTIONNEL;
        Set<Phase> permises = voulues.ensemble().stream()
                .filter(phase -> agrement.phases().contient(phase) && !(fonctionnel && phase == Phase.SOCLE))
                .collect(Collectors.toSet());
        return permises.isEmpty() ? voulues : Phases.de(permises.toArray(Phase[]::new));
    }

    /** ST-12: the other end of the link of this kind. */
    private @Nullable UUID lie(Agrement agrement, TypePoste type) {
        NatureLien nature = type == TypePoste.COUPLE ? NatureLien.COUPLE : NatureLien.MIXTE;
        Stream<LienAgrement> depart = contexte.chercher(DescripteurLienAgrement.LIEN_AGREMENT,
                DescripteurLienAgrement.AGREMENT, agrement.id()).stream();
        Stream<LienAgrement> arrivee = contexte.chercher(DescripteurLienAgrement.LIEN_AGREMENT,
                DescripteurLienAgrement.AGREMENT_LIE, agrement.id()).stream();
        return Stream.concat(depart, arrivee).filter(lien -> lien.nature() == nature)
                .map(lien -> lien.agrement().equals(agrement.id()) ? lien.agrementLie() : lien.agrement())
                .findFirst().orElse(null);
    }

    private Proposition verifiee(Agrement agrement, Poste poste) {
        List<Anomalie> anomalies = new ArrayList<>(verification.verifier(POSTE, POSTE.ligne(poste), contexte));
        contexte.trouver(DescripteurTerrain.TERRAIN, agrement.terrain())
                .filter(terrain -> terrain.etat() == EtatTerrain.FERME)
                .ifPresent(terrain -> anomalies.add(Anomalie.surLigne(AnomaliePoste.TERRAIN_FERME, terrain.libelle())));
        return new Proposition(agrement, poste, anomalies);
    }

    private static Proposition refusee(Agrement agrement, Poste poste, AnomaliePoste code, Object... arguments) {
        return new Proposition(agrement, poste, List.of(Anomalie.surLigne(code, arguments)));
    }
}
