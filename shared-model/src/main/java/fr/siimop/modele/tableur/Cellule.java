package fr.siimop.modele.tableur;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a cell holds, as its file says it, before any column gives it a meaning. */
public sealed interface Cellule {

    Cellule VIDE = new Vide();

    /** What a person would have typed to get it: {@code 6}, {@code 03/05/2027}, {@code oui}. */
    String texte();

    default boolean vide() {
        return false;
    }

    static Cellule texte(String texte) {
        return texte.isEmpty() ? VIDE : new Texte(texte);
    }

    record Vide() implements Cellule {

        @Override
        public String texte() {
            return "";
        }

        @Override
        public boolean vide() {
            return true;
        }
    }

    record Texte(String texte) implements Cellule {

        @Override
        public boolean vide() {
            return texte.isBlank();
        }
    }

    /** @param chiffres how many digits its format shows at least: 8 for 01003459; 0 when it shows only its own */
    record Nombre(double valeur, int chiffres) implements Cellule {

        private static final double EXACT = 1e15;

        public Nombre {
            if (!Double.isFinite(valeur)) {
                throw new IllegalArgumentException("Not a number that a cell holds: " + valeur);
            }
        }

        @Override
        public String texte() {
            if (valeur == Math.rint(valeur) && Math.abs(valeur) < EXACT) {
                String entier = Long.toString((long) valeur);
                return valeur < 0 || entier.length() >= chiffres
                        ? entier
                        : "0".repeat(chiffres - entier.length()) + entier;
            }
            return BigDecimal.valueOf(valeur).toPlainString().replace('.', ',');
        }
    }

    record Date(LocalDateTime valeur) implements Cellule {

        private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
        private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss",
                Locale.FRENCH);

        @Override
        public String texte() {
            return (valeur.toLocalTime().equals(LocalTime.MIDNIGHT) ? JOUR : MOMENT).format(valeur);
        }
    }

    record Booleen(boolean valeur) implements Cellule {

        @Override
        public String texte() {
            return valeur ? "oui" : "non";
        }
    }

    /** For instance {@code #N/A}: the formula of the spreadsheet failed. */
    record Erreur(String texte) implements Cellule {}

    /** What the spreadsheet last calculated; the formula itself is never looked at. */
    record Formule(Cellule resultat) implements Cellule {

        @Override
        public String texte() {
            return resultat.texte();
        }

        @Override
        public boolean vide() {
            return resultat.vide();
        }
    }

    /**
     * Written with a colour and a comment; never read.
     *
     * @param question whether it is only to be confirmed
     */
    record Annotee(Cellule contenu, String commentaire, boolean question) implements Cellule {

        @Override
        public String texte() {
            return contenu.texte();
        }

        @Override
        public boolean vide() {
            return contenu.vide();
        }
    }
}
