package fr.siimop.modele.importation;

import java.util.Locale;
import java.util.Optional;

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
            case DUREE, TYPE, AGREMENT_LIE, INDICATION -> "l’activité est rattachée à l’agrément ou au poste indiqué, "
                    + "et aucun poste n’est créé ni changé";
        };
    }

    /** Stands for the id of a column in faults. */
    public String id() {
        return "stage_" + name().toLowerCase(Locale.ROOT);
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
