package fr.siimop.modele.importation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the template of semester activities says of the post and of the agrément (H-05) and that no column of an activity
 * holds: each is compared with the post or the agrément found, or said not to be kept.
 */
public enum PrecisionStage {
    SUBDIVISION("Subdivision"),
    DUREE("Durée"),
    TYPE("Type"),
    AGREMENT_LIE("Agrément(s) lié(s)"),
    SPECIALITE(
            "Spécialité"),
    INDICATION("Indication");

    /** Those that describe a poste (H-05, « Nouveau poste »). */
    static final Set<PrecisionStage> DU_POSTE = EnumSet.of(DUREE, TYPE, AGREMENT_LIE, INDICATION);

    private final String titre;

    PrecisionStage(String titre) {
        this.titre = titre;
    }

    /** Its header in the template. */
    public String titre() {
        return titre;
    }

    /** Why an import keeps it nowhere, as the end of a sentence. */
    public String pourquoiNonReprise() {
        return switch (this) {
            case SUBDIVISION, SPECIALITE -> "elle ne sert qu’à vérifier l’agrément";
            case DUREE, TYPE, AGREMENT_LIE, INDICATION -> "le poste indiqué n’est pas changé, et un poste ne s’ouvre "
                    + "que sur un agrément actif ce semestre, par qui en a le droit";
        };
    }

    /** Stands for the id of a column in faults. */
    public String id() {
        return "stage_" + name().toLowerCase(Locale.ROOT);
    }

    /** What a rule says of a poste described by a line, said of the columns of the line. */
    public static String colonneDuPoste(String champ) {
        return switch (champ) {
            case "agrement", "semestre" -> champ;
            case "phases" -> "phase";
            case "duree_mois" -> DUREE.id();
            case "type" -> TYPE.id();
            case "agrement_lie" -> AGREMENT_LIE.id();
            case "indication" -> INDICATION.id();
            default -> "poste";
        };
    }

    static Optional<PrecisionStage> deTitre(String titre) {
        for (PrecisionStage precision : values()) {
            if (precision.titre.equals(titre)) {
                return Optional.of(precision);
            }
        }
        return Optional.empty();
    }
}
