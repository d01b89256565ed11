package fr.siimop.modele.interne;

import static fr.siimop.modele.interne.AnomalieActivite.*;
import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.AGREMENT;
import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.CAUSE;
import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.PHASE;
import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.VALIDATION;
import static fr.siimop.modele.poste.DescripteurPoste.POSTE;
import static fr.siimop.modele.referentiel.DescripteurSemestre.SEMESTRE;

import java.util.List;
import java.util.Optional;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.poste.Poste;
import fr.siimop.modele.referentiel.Semestre;

/** Rules of the semesters of an interne. That there is one row per semester is the key of the table (CK-06). */
final class ReglesActivite {

    private ReglesActivite() {}

    /** CK-06: a stage under the reform counts for a phase. A tout-venant row has no logic behind it (F-08). */
    static List<Anomalie> phaseDuStage(ActiviteSemestrielle activite, Contexte contexte) {
        boolean sansPhase = activite.situation().enStage() && activite.phase() == null
                && activite.mode() == ModeStockage.COMPLET;
        return contexte.trouver(DescripteurInterne.INTERNE, activite.interne())
                .filter(interne -> sansPhase && interne.regime() == Regime.R3C)
                .map(interne -> PHASE.anomalie(PHASE_MANQUANTE)).stream().toList();
    }

    /** LA-04: the cause decides whether the semester still counts for ancienneté. */
    static List<Anomalie> causeDeNonValidation(ActiviteSemestrielle activite, Contexte contexte) {
        boolean attendue = activite.validation() == Validation.NON_VALIDE;
        boolean presente = activite.cause() != null;
        if (attendue == presente) {
            return List.of();
        }
        return List.of(attendue
                ? CAUSE.anomalie(CAUSE_MANQUANTE)
                : CAUSE.anomalie(CAUSE_INUTILE, activite.validation().libelle()));
    }

    static List<Anomalie> situationValidante(ActiviteSemestrielle activite, Contexte contexte) {
        return activite.validation().acquise() && !activite.situation().validante()
                ? List.of(VALIDATION.anomalie(SITUATION_NON_VALIDANTE, activite.situation().libelle()))
                : List.of();
    }

    static List<Anomalie> posteDeLAgrement(ActiviteSemestrielle activite, Contexte contexte) {
        return contexte.suivre(POSTE, activite.poste())
                .filter(poste -> !poste.agrement().equals(activite.agrement()))
                .map(poste -> AGREMENT.anomalie(POSTE_AUTRE_AGREMENT, poste.libelle())).stream().toList();
    }

    /** A poste of a year also covers the semester after its own. */
    static List<Anomalie> posteDuSemestre(ActiviteSemestrielle activite, Contexte contexte) {
        return contexte.suivre(POSTE, activite.poste()).filter(poste -> !couvre(poste, activite, contexte))
                .map(poste -> DescripteurActiviteSemestrielle.POSTE.anomalie(POSTE_AUTRE_SEMESTRE, poste.libelle()))
                .stream().toList();
    }

    private static boolean couvre(Poste poste, ActiviteSemestrielle activite, Contexte contexte) {
        if (poste.semestre().equals(activite.semestre())) {
            return true;
        }
        Optional<Semestre> ouverture = contexte.trouver(SEMESTRE, poste.semestre());
        Optional<Semestre> vecu = contexte.trouver(SEMESTRE, activite.semestre());
        return poste.dureeMois() > 6 && ouverture.isPresent() && vecu.isPresent()
                && ouverture.get().fin().plusDays(1).equals(vecu.get().debut());
    }
}
