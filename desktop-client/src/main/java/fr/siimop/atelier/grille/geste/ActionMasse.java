package fr.siimop.atelier.grille.geste;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.TypeColonne;
import fr.siimop.modele.descripteur.TypeDate;
import fr.siimop.modele.descripteur.TypeEntier;
import fr.siimop.modele.descripteur.TypeTexte;

/** « Action de masse »: the same change in one column of many rows. */
public enum ActionMasse {
    METTRE("Mettre la valeur", "mettre %s à %s"),
    VIDER("Vider", "vider %s"),
    AJOUTER("Ajouter un nombre", "ajouter %2$s à %1$s"),
    DECALER_JOURS("Décaler de jours", "décaler %s de %s jours"),
    DECALER_MOIS("Décaler de mois", "décaler %s de %s mois"),
    FAIRE_PRECEDER("Écrire devant", "faire précéder %s de «\u00a0%s\u00a0»"),
    FAIRE_SUIVRE("Écrire derrière", "faire suivre %s de «\u00a0%s\u00a0»");

    private final String libelle;
    private final String phrase;

    ActionMasse(String libelle, String phrase) {
        this.libelle = libelle;
        this.phrase = phrase;
    }

    public String libelle() {
        return libelle;
    }

    /** Those that make sense in a column of this type. */
    public static List<ActionMasse> pour(TypeColonne<?> type) {
        return switch (type) {
            case TypeDate date -> List.of(METTRE, DECALER_JOURS, DECALER_MOIS, VIDER);
            case TypeEntier entier -> List.of(METTRE, AJOUTER, VIDER);
            case TypeTexte texte -> List.of(METTRE, FAIRE_PRECEDER, FAIRE_SUIVRE, VIDER);
            default -> List.of(METTRE, VIDER);
        };
    }

    /** True when a whole number is to be typed: how many days, how much more. */
    public boolean compte() {
        return this == AJOUTER || this == DECALER_JOURS || this == DECALER_MOIS;
    }

    /** « Action de masse : mettre « Nombre de places » à 2 ». */
    public String titre(ColonneGrille colonne, String valeur) {
        return "Action de masse\u00a0: "
                + String.format(java.util.Locale.FRENCH, phrase, "«\u00a0" + colonne.libelle() + "\u00a0»", valeur);
    }

    /**
     * Cells without a date, a number or a text have nothing to be shifted, added to or preceded: they are left alone.
     *
     * @param valeur what {@link #METTRE} writes
     * @param saisie what the others need: a whole number or a text
     */
    public Transformation transformation(Voulu valeur, String saisie, BiFunction<Ligne, ColonneGrille, Object> lire) {
        return switch (this) {
            case METTRE -> Transformation.constante(valeur);
            case VIDER -> Transformation.constante(Voulu.VIDE);
            case AJOUTER -> sur(Integer.class, lire, n -> new Voulu.Texte(Long.toString((long) n + entier(saisie))));
            case DECALER_JOURS -> sur(LocalDate.class, lire, d -> date(d.plusDays(entier(saisie))));
            case DECALER_MOIS -> sur(LocalDate.class, lire, d -> date(d.plusMonths(entier(saisie))));
            case FAIRE_PRECEDER -> sur(String.class, lire, t -> new Voulu.Texte(saisie + t));
            case FAIRE_SUIVRE -> sur(String.class, lire, t -> new Voulu.Texte(t + saisie));
        };
    }

    /** Read back as if it had been typed: a year that no calendar has is said, not written. */
    private static Voulu date(LocalDate date) {
        return new Voulu.Texte(date.toString());
    }

    private static <V> Transformation sur(Class<V> classe, BiFunction<Ligne, ColonneGrille, @Nullable Object> lire,
            java.util.function.Function<V, Voulu> changement) {
        return (l, c, ligne, colonne) -> {
            Object valeur = lire.apply(ligne, colonne);
            return classe.isInstance(valeur) ? changement.apply(classe.cast(valeur)) : null;
        };
    }

    private static int entier(String saisie) {
        return Integer.parseInt(saisie.replaceAll("[\\s\\u00a0\\u202f+]", "").replace('−', '-'));
    }

    /** True when the text is a number of days, of months or of anything, such as 30 or −2. */
    public static boolean estEntier(String saisie) {
        try {
            return Math.abs((long) entier(saisie)) <= 100_000;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
