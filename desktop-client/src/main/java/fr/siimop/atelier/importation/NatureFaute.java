package fr.siimop.atelier.importation;

import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.importation.AnomalieImport;
import fr.siimop.modele.importation.Faute;
import fr.siimop.modele.importation.PrecisionStage;

/**
 * Faults that are mended alike.
 *
 * @param libelle as its chip says it: « Numéro agrément introuvable »
 */
public record NatureFaute(String libelle, boolean question) {

    public static NatureFaute de(Faute faute, DescripteurEntite<?> descripteur) {
        return new NatureFaute(libelle(faute, nom(faute.colonne(), descripteur)), faute.question());
    }

    private static String libelle(Faute faute, String colonne) {
        if (faute.anomalie().type() instanceof AnomalieImport connue) {
            return switch (connue) {
                case REFERENCE_INTROUVABLE, REFERENCE_AVEC_LETTRES, REFERENCE_PROCHE -> colonne + "\u00a0: introuvable";
                case REFERENCE_AMBIGUE -> colonne + "\u00a0: plusieurs possibles";
                case REFERENCES_DIVERGENTES, IDENTIFIANTS_DIVERGENTS -> "Identifiants contradictoires";
                case LIGNE_EN_DOUBLE -> "Doublon dans le fichier";
                case A_CONFIRMER -> "Même nom, même naissance";
                case HOMONYME_DU_FICHIER -> "Homonymes du fichier";
                case PRECISION_CONTREDITE -> colonne + "\u00a0: autre valeur";
                case EMPECHEMENT -> "Hors de vos droits";
                default -> colonne + "\u00a0: illisible";
            };
        }
        return faute.anomalie().type() == AnomalieValeur.REQUISE
                ? colonne + "\u00a0: manque"
                : colonne + "\u00a0: à corriger";
    }

    private static String nom(String champ, DescripteurEntite<?> descripteur) {
        for (PrecisionStage precision : PrecisionStage.values()) {
            if (precision.id().equals(champ)) {
                return precision.titre();
            }
        }
        Colonne<?, ?> colonne = descripteur.colonne(champ);
        return colonne == null ? "Ligne" : colonne.libelle();
    }
}
