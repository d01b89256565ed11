package fr.siimop.modele.importation;

import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.anomalie.Gravite;

/** What can be wrong with a line of a file, besides its values and the rules of its table. */
public enum AnomalieImport implements CodeAnomalie {
    EN_TETES_ABSENTS("import.en_tetes_absents"),
    COLONNE_EN_DOUBLE("import.colonne_en_double"),
    REFERENCE_INTROUVABLE("import.reference_introuvable"),
    REFERENCE_AVEC_LETTRES("import.reference_avec_lettres"),
    REFERENCE_PROCHE("import.reference_proche"),
    REFERENCE_AMBIGUE("import.reference_ambigue"),
    REFERENCE_AMBIGUE_SANS_NOM("import.reference_ambigue_sans_nom"),
    REFERENCES_DIVERGENTES("import.references_divergentes"),
    FORMULE_EN_ERREUR("import.formule_en_erreur"),
    LIGNE_EN_DOUBLE("import.ligne_en_double"),
    PLUSIEURS_LIGNES("import.plusieurs_lignes"),
    IDENTIFIANTS_DIVERGENTS("import.identifiants_divergents"),
    CONFIRMATION_ILLISIBLE("import.confirmation_illisible"),
    PRECISION_ILLISIBLE("import.precision_illisible"),
    EMPECHEMENT("import.empechement"),
    MODIFIEE_ENTRE_TEMPS("import.modifiee_entre_temps"),
    POSTE_PLEIN("import.poste_plein"),
    PRECISION_CONTREDITE("import.precision_contredite", Gravite.AVERTISSEMENT),
    A_CONFIRMER("import.a_confirmer", Gravite.AVERTISSEMENT),
    A_CONFIRMER_SANS_NOM("import.a_confirmer_sans_nom", Gravite.AVERTISSEMENT),
    HOMONYME_DU_FICHIER("import.homonyme_du_fichier", Gravite.AVERTISSEMENT),
    NOMBRE_INHABITUEL("import.nombre_inhabituel", Gravite.AVERTISSEMENT),
    COLONNE_DOUTEUSE("import.colonne_douteuse", Gravite.AVERTISSEMENT),
    COLONNE_INHABITUELLE("import.colonne_inhabituelle", Gravite.AVERTISSEMENT);

    private final String code;
    private final Gravite gravite;

    AnomalieImport(String code) {
        this(code, Gravite.ERREUR);
    }

    /** A question keeps its line out until a person has answered it. */
    AnomalieImport(String code, Gravite gravite) {
        this.code = code;
        this.gravite = gravite;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Gravite gravite() {
        return gravite;
    }
}
