package fr.siimop.modele.tableur.xlsx;

import java.time.LocalDate;
import java.time.LocalDateTime;

import fr.siimop.modele.tableur.Cellule;

/** Days counted as Excel does, with the 29 February 1900 that never was. */
final class DatesXlsx {

    private static final LocalDate ORIGINE = LocalDate.of(1899, 12, 30);
    private static final LocalDate ORIGINE_1904 = LocalDate.of(1904, 1, 1);
    private static final double MAXIMUM = 2_958_466;
    private static final int FAUX_JOUR = 60;
    private static final double SECONDES = 86_400;

    private DatesXlsx() {}

    /** A number that is no day stays a number: the column will say what is wrong. */
    static Cellule cellule(double jours, boolean depuis1904) {
        if (!(jours >= 1 && jours < MAXIMUM)) {
            return new Cellule.Nombre(jours, 0);
        }
        LocalDate origine = depuis1904 ? ORIGINE_1904 : ORIGINE;
        long entiers = (long) jours + (!depuis1904 && jours < FAUX_JOUR ? 1 : 0);
        LocalDateTime moment = origine.plusDays(entiers).atStartOfDay()
                .plusSeconds(Math.round((jours - Math.floor(jours)) * SECONDES));
        return new Cellule.Date(moment);
    }

    static long jour(LocalDate date) {
        long jours = date.toEpochDay() - ORIGINE.toEpochDay();
        return jours <= FAUX_JOUR ? jours - 1 : jours;
    }
}
