package fr.siimop.atelier.connexion;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import fr.siimop.atelier.tache.Avancement;

/**
 * Progress in words: « Parcours : 198 000 lignes sur 412 807 · encore 12 s ». What was there before this start says
 * nothing of how long the rest takes.
 */
record Duree(Instant debut, long dejaFaits) {

    private static final Duration TROP_TOT = Duration.ofSeconds(1);

    String phrase(Avancement ou, Instant maintenant) {
        StringBuilder phrase = new StringBuilder(ou.quoi()).append("\u00a0: ").append(nombre(ou.faits()))
                .append(ou.faits() < 2 ? " ligne" : " lignes");
        if (ou.total() >= ou.faits() && ou.total() > 0) {
            phrase.append(" sur ").append(nombre(ou.total()));
            Duration passee = Duration.between(debut, maintenant);
            long faits = ou.faits() - dejaFaits;
            if (passee.compareTo(TROP_TOT) > 0 && faits > 0) {
                long reste = Math.round(passee.toMillis() / 1000.0 * (ou.total() - ou.faits()) / faits);
                if (reste > 0) {
                    phrase.append(" · encore ").append(reste(reste));
                }
            }
        }
        return phrase.toString();
    }

    private static String reste(long secondes) {
        return secondes < 60 ? secondes + "\u00a0s" : (secondes + 59) / 60 + "\u00a0min";
    }

    /** Thousands apart by a no-break space, the one that our font draws wide enough. */
    static String nombre(long valeur) {
        return String.format(Locale.FRENCH, "%,d", valeur).replace('\u202f', '\u00a0');
    }
}
