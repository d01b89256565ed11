package fr.siimop.modele.demo.interne;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.demo.matiere.Calendrier;
import fr.siimop.modele.demo.matiere.Hasard;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.interne.CauseNonValidation;
import fr.siimop.modele.interne.Situation;
import fr.siimop.modele.interne.Validation;

/**
 * Draws the semesters of one interne, from the entry to the semester going on, with the situations of 2.6 and the
 * phases of the maquette of the promotion. The same interne always gets the same ones: they are drawn twice, once to
 * plan and once to write, so that they are never all in memory.
 */
public final class Parcours {

    /** @param desDepart whether the stage is still in the DES of entry */
    public record Etape(int semestre, Situation situation, @Nullable Phase phase, Validation validation,
            @Nullable CauseNonValidation cause, boolean desDepart) {}

    private static final int SEMESTRE_DU_REMORDS = 2;

    private final Hasard hasard;
    private final Calendrier calendrier;
    private final int[] dureesDepart;
    private final int[] durees;
    private final int promotion;
    private final boolean remords;
    private final boolean sansPhases;

    private final List<Etape> etapes = new ArrayList<>();
    private int phase;
    private int acquis;
    private int suite;
    private Situation precedente = Situation.STAGE_NORMAL;

    /** @param durees semesters by phase; without phases, their sum counts */
    Parcours(Hasard hasard, Calendrier calendrier, int promotion, int[] dureesDepart, int[] durees, boolean remords,
            boolean sansPhases) {
        this.hasard = hasard;
        this.calendrier = calendrier;
        this.promotion = promotion;
        this.dureesDepart = dureesDepart;
        this.durees = durees;
        this.remords = remords;
        this.sansPhases = sansPhases;
    }

    public List<Etape> tirer() {
        int entree = Calendrier.novembre(promotion);
        for (int semestre = entree; semestre <= calendrier.courant() && phase < durees.length; semestre++) {
            int rang = semestre - entree;
            if (remords && rang == SEMESTRE_DU_REMORDS) {
                phase = 0;
                acquis = 0;
            }
            Situation situation = situation(rang, semestre);
            Validation validation = Situations.validation(situation, semestre, calendrier.courant(), hasard);
            CauseNonValidation cause = validation == Validation.NON_VALIDE
                    ? Situations.cause(situation, hasard)
                    : null;
            etapes.add(new Etape(semestre, situation, phaseEnCours(), validation, cause,
                    remords && rang < SEMESTRE_DU_REMORDS));
            avancer(situation, validation, rang);
            precedente = situation;
        }
        return etapes;
    }

    Inscription.Bilan bilan() {
        Etape derniere = etapes.getLast();
        boolean present = derniere.semestre() == calendrier.courant();
        Phase prochaine = phase >= durees.length ? null : Phase.values()[phase];
        return new Inscription.Bilan(derniere.phase(), present ? prochaine : null, etapes.size(),
                derniere.semestre());
    }

    private @Nullable Phase phaseEnCours() {
        return sansPhases ? null : Phase.values()[phase];
    }

    private Situation situation(int rang, int semestre) {
        if (suite > 0) {
            suite--;
            return precedente;
        }
        if (rang == 0) {
            return Situation.STAGE_NORMAL;
        }
        if (remords && rang == SEMESTRE_DU_REMORDS) {
            return Situation.DROIT_AU_REMORDS;
        }
        Situation situation = Situations.tirer(Phase.values()[phase], semestre, hasard);
        suite = Situations.dureeSupplementaire(situation, hasard);
        return situation;
    }

    private void avancer(Situation situation, Validation validation, int rang) {
        if (!situation.validante() || validation == Validation.NON_VALIDE) {
            return;
        }
        acquis++;
        int[] attendues = remords && rang < SEMESTRE_DU_REMORDS ? dureesDepart : durees;
        while (phase < durees.length && acquis >= attendues[phase]) {
            phase++;
            acquis = 0;
            if (phase < durees.length && attendues[phase] > 0) {
                return;
            }
        }
    }
}
