package fr.siimop.modele.poste;

import static fr.siimop.modele.agrement.DescripteurAgrement.AGREMENT;
import static fr.siimop.modele.poste.AnomaliePoste.*;
import static fr.siimop.modele.poste.DescripteurPoste.AGREMENT_LIE;
import static fr.siimop.modele.poste.DescripteurPoste.DUREE_MOIS;
import static fr.siimop.modele.poste.DescripteurPoste.PHASES;
import static fr.siimop.modele.referentiel.DescripteurEtablissement.ETABLISSEMENT;
import static fr.siimop.modele.referentiel.DescripteurSemestre.SEMESTRE;
import static fr.siimop.modele.terrain.DescripteurTerrain.TERRAIN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.referentiel.Semestre;

/** Rules of the opening of a poste (CK-02, ST-12, D-45). */
final class ReglesPoste {

    private ReglesPoste() {}

    /** CK-02: the agrément, and the linked one, are active on the first day of the semester. */
    static List<Anomalie> agrementActif(Poste poste, Contexte contexte) {
        Optional<Semestre> semestre = contexte.trouver(SEMESTRE, poste.semestre());
        return semestre.stream().flatMap(s -> Stream.of(
                etat(DescripteurPoste.AGREMENT, poste.agrement(), s.debut(), contexte),
                etat(AGREMENT_LIE, poste.agrementLie(), s.debut(), contexte))).flatMap(Optional::stream).toList();
    }

    private static Optional<Anomalie> etat(Colonne<Poste, UUID> colonne, @Nullable UUID id, LocalDate ouverture,
            Contexte contexte) {
        return contexte.suivre(AGREMENT, id).flatMap(agrement -> etat(colonne, agrement, ouverture));
    }

    private static Optional<Anomalie> etat(Colonne<Poste, UUID> colonne, Agrement agrement, LocalDate ouverture) {
        String numero = agrement.numero();
        return switch (agrement.etatAu(ouverture)) {
            case ACTIF -> Optional.empty();
            case ECHU -> Optional.of(colonne.anomalie(AGREMENT_ECHU, numero, ouverture, texte(agrement.fin())));
            case PAS_ENCORE_OUVERT ->
                Optional.of(colonne.anomalie(AGREMENT_PAS_ENCORE_OUVERT, numero, ouverture, agrement.debut()));
            case SUSPENDU -> Optional.of(colonne.anomalie(AGREMENT_SUSPENDU, numero, ouverture));
            case RETIRE -> Optional.of(colonne.anomalie(AGREMENT_RETIRE, numero, ouverture));
        };
    }

    private static Object texte(@Nullable LocalDate date) {
        return date == null ? "–" : date;
    }

    /** I-17: what hangs on an établissement that is to be corrected is not clean either. */
    static List<Anomalie> etablissementPropre(Poste poste, Contexte contexte) {
        return contexte.trouver(AGREMENT, poste.agrement())
                .flatMap(agrement -> contexte.trouver(TERRAIN, agrement.terrain()))
                .flatMap(terrain -> contexte.trouver(ETABLISSEMENT, terrain.etablissement()))
                .filter(etablissement -> !etablissement.identifie())
                .map(e -> DescripteurPoste.AGREMENT.anomalie(ETABLISSEMENT_A_CORRIGER, e.libelle())).stream()
                .toList();
    }

    static List<Anomalie> phases(Poste poste, Contexte contexte) {
        if (poste.phases().vide()) {
            return List.of(PHASES.anomalie(PHASES_VIDES));
        }
        return contexte.trouver(AGREMENT, poste.agrement())
                .filter(agrement -> !poste.phases().inclusesDans(agrement.phases()))
                .map(agrement -> PHASES.anomalie(PHASES_HORS_AGREMENT, PHASES.type().afficher(poste.phases()),
                        agrement.numero(), PHASES.type().afficher(agrement.phases())))
                .stream().toList();
    }

    /** ST-12: a couplé or mixte poste joins two agréments, a simple one has only its own. */
    static List<Anomalie> agrementLie(Poste poste, Contexte contexte) {
        UUID lie = poste.agrementLie();
        String type = poste.type().libelle();
        if (poste.type() == TypePoste.SIMPLE) {
            return lie == null ? List.of() : List.of(AGREMENT_LIE.anomalie(AGREMENT_LIE_INUTILE));
        }
        if (lie == null) {
            return List.of(AGREMENT_LIE.anomalie(AGREMENT_LIE_MANQUANT, type));
        }
        return lie.equals(poste.agrement()) ? List.of(AGREMENT_LIE.anomalie(AGREMENT_LIE_IDENTIQUE, type)) : List.of();
    }

    /** D-45: six months or a year. */
    static List<Anomalie> duree(Poste poste, Contexte contexte) {
        int mois = poste.dureeMois();
        return mois == 6 || mois == 12 ? List.of() : List.of(DUREE_MOIS.anomalie(DUREE, mois));
    }
}
