package fr.siimop.modele.importation;

import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.anomalie.Gravite;

/** What can be wrong with a line of a file, besides its values and the rules of its table. */
public enum AnomalieImport implements CodeAnomalie {
    EN_TETES_ABSENTS("import.en_tetes_absents"),
    COLONNE_EN_DOUBLE("import.colonne_en_double"),
    REFERENCE_INTROUVABLE("import.reference_introuvable"),
    REFERENCE_PROCHE("import.reference_proche"),
    REFERENCE_AMBIGUE("import.reference_ambigue"),
    REFERENCES_DIVERGENTES("import.references_divergentes"),
    FORMULE_EN_ERREUR("import.formule_en_erreur"),
    LIGNE_EN_DOUBLE("import.ligne_en_double"),
    PLUSIEURS_LIGNES("import.plusieurs_lignes"),
    A_CONFIRMER("import.a_confirmer");

    private final String code;

    AnomalieImport(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Gravite gravite() {
        return Gravite.ERREUR;
    }
}
