package fr.siimop.modele.interne.cursus;

import static fr.siimop.modele.interne.cursus.AnomalieCursus.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.interne.Regime;
import fr.siimop.modele.interne.StatutInterne;

/**
 * The phase of an interne agrees with what the juries decided: a wrong one makes him vanish from a campaign (E-04).
 * Only marked, for those who have not finished: juries are often recorded after the phase has changed.
 */
public final class ReglesDePhase {

    /** Between the first day of a semester and the first Monday of its month, and the time to enter the change. */
    private static final int JOURS_POUR_CHANGER = 14;

    private ReglesDePhase() {}

    /** ST-05: one is in a phase once the one before is validated. */
    public static List<Anomalie> phaseOuverte(Interne interne, Contexte contexte) {
        Phase phase = interne.phase();
        if (phase == null || !suivi(interne)) {
            return List.of();
        }
        return Acquis.precedente(phase)
                .filter(avant -> new Acquis(interne.id(), contexte).validation(avant, interne.des()).isEmpty())
                .map(avant -> DescripteurInterne.PHASE.anomalie(PHASE_NON_VALIDEE, phase.libelle(), avant.libelle()))
                .stream().toList();
    }

    /** Who has validated a phase goes to the next one at the following semester. */
    public static List<Anomalie> phaseQuittee(Interne interne, Contexte contexte) {
        Phase phase = interne.phase();
        if (phase == null || phase == Phase.CONSO || !suivi(interne)) {
            return List.of();
        }
        Phase suivante = Phase.values()[phase.ordinal() + 1];
        return new Acquis(interne.id(), contexte).validation(phase, interne.des())
                .filter(jury -> rentree(jury.dateJury()).plusDays(JOURS_POUR_CHANGER).isBefore(contexte.aujourdhui()))
                .filter(jury -> Acquis.maquette(interne.des(), interne.promotion(), contexte)
                        .filter(maquette -> maquette.semestres(suivante) > 0).isPresent())
                .map(jury -> DescripteurInterne.PHASE.anomalie(PHASE_DEJA_VALIDEE, phase.libelle(), jury.dateJury(),
                        suivante.libelle()))
                .stream().toList();
    }

    /** CK-08, DJ-01: thesis and State diploma before the consolidation. */
    public static List<Anomalie> theseAvantConsolidation(Interne interne, Contexte contexte) {
        if (interne.phase() != Phase.CONSO || !suivi(interne)) {
            return List.of();
        }
        Acquis acquis = new Acquis(interne.id(), contexte);
        List<Anomalie> anomalies = new ArrayList<>();
        if (acquis.theseSoutenue().isEmpty()) {
            anomalies.add(DescripteurInterne.PHASE.anomalie(CONSO_SANS_THESE));
        } else if (!acquis.diplomeDEtat()) {
            anomalies.add(DescripteurInterne.PHASE.anomalie(CONSO_SANS_DIPLOME));
        }
        return anomalies;
    }

    /** CK-16, ST-06: a phase is validated within twice its duration, extended by the semesters of leave. */
    public static List<Anomalie> phaseDansLesDelais(Interne interne, Contexte contexte) {
        Phase phase = interne.phase();
        if (phase == null || !suivi(interne)) {
            return List.of();
        }
        Acquis acquis = new Acquis(interne.id(), contexte);
        LocalDate debut = debut(interne, phase, acquis).orElse(null);
        int semestres = 2 * Acquis.maquette(interne.des(), interne.promotion(), contexte)
                .map(maquette -> maquette.semestres(phase)).orElse(0);
        if (debut == null || semestres == 0 || acquis.validation(phase, interne.des()).isPresent()
                || !depassee(debut, semestres, contexte)) {
            return List.of();
        }
        int conges = acquis.conges(debut);
        return depassee(debut, semestres + conges, contexte)
                ? List.of(DescripteurInterne.PHASE.anomalie(PHASE_HORS_DELAI, phase.libelle(),
                        debut.plusMonths(6L * (semestres + conges)), semestres, conges))
                : List.of();
    }

    private static boolean depassee(LocalDate debut, int semestres, Contexte contexte) {
        return contexte.aujourdhui().isAfter(debut.plusMonths(6L * semestres).plusDays(JOURS_POUR_CHANGER));
    }

    /** Unknown while the phase before is not validated, which is said by itself. */
    private static Optional<LocalDate> debut(Interne interne, Phase phase, Acquis acquis) {
        return Acquis.precedente(phase)
                .map(avant -> acquis.validation(avant, interne.des()).map(jury -> rentree(jury.dateJury())))
                .orElseGet(() -> acquis.changementDeSpecialite()
                        .or(() -> Optional.of(LocalDate.of(interne.promotion(), 11, 1))));
    }

    private static boolean suivi(Interne interne) {
        return interne.regime() == Regime.R3C && interne.statut() == StatutInterne.ACTIF;
    }

    /** First day of the semester after a jury (ST-03). */
    private static LocalDate rentree(LocalDate jury) {
        LocalDate mai = LocalDate.of(jury.getYear(), 5, 1);
        LocalDate novembre = LocalDate.of(jury.getYear(), 11, 1);
        return jury.isBefore(mai) ? mai : jury.isBefore(novembre) ? novembre : mai.plusYears(1);
    }
}
