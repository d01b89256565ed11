package fr.siimop.atelier.grille.calcul;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.TypeColonne;
import fr.siimop.modele.descripteur.TypeDate;
import fr.siimop.modele.descripteur.TypeEntier;
import fr.siimop.modele.descripteur.TypeInstant;
import fr.siimop.modele.descripteur.ValeurInvalide;

/** The two ends of a range, both included, as they were typed: numbers, dates, or days for instants. */
final class Bornes {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final TypeDate DATE = new TypeDate();

    private final TypeColonne<?> type;
    private final @Nullable Comparable<?> debut;
    private final @Nullable Comparable<?> fin;

    private Bornes(TypeColonne<?> type, @Nullable Comparable<?> debut, @Nullable Comparable<?> fin) {
        this.type = type;
        this.debut = debut;
        this.fin = fin;
    }

    static boolean pour(TypeColonne<?> type) {
        return type instanceof TypeEntier || type instanceof TypeDate || type instanceof TypeInstant;
    }

    /** Why these texts bound nothing, and what to do; empty when they do. */
    static Optional<String> erreur(TypeColonne<?> type, String de, String a) {
        String attendu = type instanceof TypeEntier ? "un nombre entier" : "une date, comme 18/11/2026";
        for (String texte : new String[]{de, a}) {
            if (!texte.isBlank() && lire(type, texte).isEmpty()) {
                return Optional.of("«\u00a0" + texte.strip() + "\u00a0» n’est pas " + attendu
                        + ". Corrigez cette borne, ou laissez-la vide.");
            }
        }
        Bornes bornes = de(type, de, a);
        return bornes.debut != null && bornes.fin != null && comparer(bornes.debut, bornes.fin) > 0
                ? Optional.of("La première borne est après la seconde\u00a0: aucune ligne ne peut répondre. "
                        + "Échangez-les.")
                : Optional.empty();
    }

    /** A text that bounds nothing is no bound. */
    static Bornes de(TypeColonne<?> type, String de, String a) {
        return new Bornes(type, de.isBlank() ? null : lire(type, de).orElse(null),
                a.isBlank() ? null : lire(type, a).orElse(null));
    }

    private static Optional<Comparable<?>> lire(TypeColonne<?> type, String texte) {
        try {
            return type instanceof TypeEntier
                    ? Optional.of(Long.parseLong(texte.replaceAll("[\\s\\u00a0\\u202f]", "")))
                    : Optional.of(DATE.lire(texte));
        } catch (NumberFormatException | ValeurInvalide e) {
            return Optional.empty();
        }
    }

    boolean contient(@Nullable Object valeur) {
        Comparable<?> lue = switch (valeur) {
            case null -> null;
            case Integer entier -> entier.longValue();
            case LocalDate date -> date;
            case Instant instant -> instant.atZone(PARIS).toLocalDate();
            default -> throw new IllegalArgumentException(type + " has no range");
        };
        return lue != null && (debut == null || comparer(debut, lue) <= 0) && (fin == null || comparer(lue, fin) <= 0);
    }

    private static int comparer(Comparable<?> a, Comparable<?> b) {
        return a instanceof Long x && b instanceof Long y
                ? Long.compare(x, y)
                : ((LocalDate) a).compareTo((LocalDate) b);
    }
}
