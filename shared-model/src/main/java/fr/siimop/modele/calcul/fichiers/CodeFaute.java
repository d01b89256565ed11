package fr.siimop.modele.calcul.fichiers;

import java.util.Locale;

/** Stable codes of the faults of a calculation's files; the sentences are in {@code fautes.properties}. */
public enum CodeFaute {
    FICHIER_ABSENT,
    FICHIER_ILLISIBLE,
    FICHIER_VIDE,
    ENCODAGE_INVALIDE,
    SEPARATEUR_INATTENDU,
    COLONNE_MANQUANTE,
    COLONNE_EN_DOUBLE,
    NOMBRE_DE_CHAMPS,
    GUILLEMET_MAL_PLACE,
    GUILLEMET_NON_FERME,
    CARACTERE_INTERDIT,
    LIGNE_TROP_LONGUE,
    VALEUR_ABSENTE,
    ENTIER_INVALIDE,
    ENTIER_HORS_LIMITES,
    VALEUR_NON_ADMISE,
    INTERNE_EN_DOUBLE,
    INTERNE_INCONNU,
    POSTE_EN_DOUBLE,
    POSTE_INCONNU,
    RANG_EN_DOUBLE,
    VOEU_EN_DOUBLE,
    ORDRE_EN_DOUBLE,
    CLASSEMENT_EN_DOUBLE,
    RANG_SUPERIEUR_AUX_PARTICIPANTS,
    DONNEE_MANQUANTE;

    /** For instance {@code poste_inconnu}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
