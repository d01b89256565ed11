package fr.siimop.serveur.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** French writing of names, dates and numbers on the pages. */
public final class Textes {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    private static final DateTimeFormatter JOUR_EN_LETTRES = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private Textes() {}

    public static String jour(@Nullable LocalDate date) {
        return date == null ? "-" : JOUR.format(date);
    }

    /** For instance {@code 1er novembre 2026}. */
    public static String jourEnLettres(LocalDate date) {
        return JOUR_EN_LETTRES.format(date).replaceFirst("^1 ", "1er ");
    }

    /** The sources show a dash for what is not known. */
    public static String ouTiret(@Nullable String valeur) {
        return valeur == null || valeur.isBlank() ? "-" : valeur;
    }

    public static String nomComplet(@Nullable String civilite, String prenom, String nom) {
        String debut = civilite == null || civilite.isBlank() ? "" : civilite + "\u00a0";
        return debut + prenom + " " + nom.toUpperCase(Locale.FRENCH);
    }

    /** {@code de Clément}, {@code d’Ancolie}. */
    public static String de(String prenom) {
        boolean voyelle = !prenom.isEmpty() && "AEÉÈÊIÎOÔUYHÂÀ".indexOf(Character.toUpperCase(prenom.charAt(0))) >= 0;
        return voyelle ? "d’" + prenom : "de " + prenom;
    }

    public static String nombre(long nombre, String singulier, String pluriel) {
        return String.format(Locale.FRENCH, "%,d", nombre).replace('\u202f', '\u00a0') + "\u00a0"
                + (nombre < 2 ? singulier : pluriel);
    }
}
