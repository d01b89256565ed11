package fr.siimop.modele.demo.interne;

import java.util.List;

import fr.siimop.modele.demo.matiere.Hasard;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.interne.CauseNonValidation;
import fr.siimop.modele.interne.Situation;
import fr.siimop.modele.interne.Validation;

/** How often each situation and each outcome of a semester comes (2.6). Figures are of a thousand. */
final class Situations {

    private static final List<CauseNonValidation> CAUSES_SURNOMBRE = List.of(CauseNonValidation.GROSSESSE,
            CauseNonValidation.MATERNITE_ADOPTION_PATERNITE, CauseNonValidation.MATERNITE_ADOPTION_PATERNITE,
            CauseNonValidation.CLM_CLD);
    private static final List<CauseNonValidation> CAUSES = List.of(CauseNonValidation.ABSENCE,
            CauseNonValidation.INSUFFISANCE, CauseNonValidation.MATERNITE_ADOPTION_PATERNITE,
            CauseNonValidation.CLM_CLD, CauseNonValidation.ACTIVITE_SYNDICALE, CauseNonValidation.AUTRE);

    private Situations() {}

    static Situation tirer(Phase phase, int semestre, Hasard hasard) {
        int tire = hasard.entier(1000);
        if (tire < 12) {
            return Situation.SURNOMBRE_NON_VALIDANT;
        }
        if (tire < 20) {
            return Situation.SURNOMBRE_VALIDANT;
        }
        if (tire < 28) {
            return Situation.DISPONIBILITE_CONVENANCES;
        }
        if (tire < 34) {
            return Situation.DISPONIBILITE_ETUDES;
        }
        if (tire < 37) {
            return Situation.DISPONIBILITE_AUTRE;
        }
        return phase == Phase.APPRO ? enAppro(tire, semestre) : Situation.STAGE_NORMAL;
    }

    private static Situation enAppro(int tire, int semestre) {
        boolean novembre = semestre % 2 == 1;
        if (tire < 62) {
            return Situation.INTER_CHU;
        }
        if (tire < 74) {
            return Situation.HORS_FILIERE;
        }
        if (tire < 79) {
            return Situation.ETRANGER;
        }
        return tire < 93 && novembre ? Situation.ANNEE_RECHERCHE : Situation.STAGE_NORMAL;
    }

    /** Semesters that the same situation goes on for after the first. */
    static int dureeSupplementaire(Situation situation, Hasard hasard) {
        return switch (situation) {
            case ANNEE_RECHERCHE -> 1;
            case DISPONIBILITE_ETUDES -> hasard.chance(800) ? 1 : 0;
            case DISPONIBILITE_CONVENANCES, DISPONIBILITE_AUTRE -> hasard.chance(600) ? 1 : 0;
            default -> 0;
        };
    }

    static Validation validation(Situation situation, int semestre, int courant, Hasard hasard) {
        if (semestre == courant) {
            return Validation.EN_COURS;
        }
        if (situation == Situation.SURNOMBRE_NON_VALIDANT) {
            return Validation.NON_VALIDE;
        }
        if (!situation.validante()) {
            return Validation.NON_EVALUE;
        }
        int tire = hasard.entier(1000);
        if (tire < 8) {
            return Validation.NON_VALIDE;
        }
        if (tire < (semestre == courant - 1 ? 70 : 18)) {
            return Validation.NON_EVALUE;
        }
        return tire < 160 ? Validation.VALIDE_GESTIONNAIRE : Validation.VALIDE;
    }

    static CauseNonValidation cause(Situation situation, Hasard hasard) {
        return hasard.parmi(situation == Situation.SURNOMBRE_NON_VALIDANT ? CAUSES_SURNOMBRE : CAUSES);
    }
}
