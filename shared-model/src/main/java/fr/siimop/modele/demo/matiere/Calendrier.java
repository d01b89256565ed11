package fr.siimop.modele.demo.matiere;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.UUID;

import fr.siimop.modele.referentiel.Identite;

/**
 * Semesters as whole numbers, two a year, and the one that is going on: an argument, never today's date.
 *
 * @param courant the semester of training going on; the one that follows is being prepared
 */
public record Calendrier(int courant) {

    /** The semester of the demonstration: internes are in it, posts of May 2027 are being opened. */
    public static final Calendrier NOVEMBRE_2026 = new Calendrier(novembre(2026));

    private static final int MAI = 5;
    private static final int NOVEMBRE = 11;

    /** The November in which a promotion enters. */
    public static int novembre(int annee) {
        return annee * 2 + 1;
    }

    public int prepare() {
        return courant + 1;
    }

    /** Year of the last promotion that entered. */
    public int promotion() {
        return (courant - 1) / 2;
    }

    /** The first Monday of the month, as in the list of semesters. */
    public static LocalDate debut(int semestre) {
        return LocalDate.of(semestre / 2, semestre % 2 == 1 ? NOVEMBRE : MAI, 1)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    static String code(int semestre) {
        return String.format(Locale.ROOT, "%04d-%02d", semestre / 2, semestre % 2 == 1 ? NOVEMBRE : MAI);
    }

    public static UUID id(int semestre) {
        return Identite.de("semestre", code(semestre));
    }
}
