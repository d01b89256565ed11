package fr.siimop.modele.sync;

import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.anomalie.Gravite;

/** Why the server does not write what somebody sends, beyond the values and the rules of the row itself. */
public enum AnomalieSync implements CodeAnomalie {
    /** Table label. */
    SANS_DROIT("sync.sans_droit"),
    /** Table label, perimeter. */
    HORS_PERIMETRE("sync.hors_perimetre"),
    /** Label of the function. */
    FONCTION_SUPERIEURE("sync.fonction_superieure"),
    /** Specialty or « – », semester. */
    HORS_PERIODE("sync.hors_periode"),
    /** Of a poste that a coordonnateur may not touch any more, or declare valid himself. */
    VALIDE_PAR_L_ARS("sync.valide_par_l_ars"),
    /** Table label. */
    LIGNE_INCONNUE("sync.ligne_inconnue"),
    /** Table label. */
    EXISTE_DEJA("sync.existe_deja"),
    /** Table label. */
    VERROUILLEE("sync.verrouillee"),
    /** Table label, number of rows, label of their table. */
    ENCORE_UTILISEE("sync.encore_utilisee"),
    /** Name received. */
    TABLE_INCONNUE("sync.table_inconnue"),
    /** Name received, table label. */
    CHAMP_INCONNU("sync.champ_inconnu"),
    /** Name received. */
    OPERATION_INCONNUE("sync.operation_inconnue"),
    /** What is missing or wrong. */
    MUTATION_MAL_FORMEE("sync.mutation_mal_formee"),
    MUTATION_REUTILISEE("sync.mutation_reutilisee"),
    /** Table label of the row that was refused. */
    ACTE_INCOMPLET("sync.acte_incomplet"),
    /** Column label. */
    ACTE_PERIME("sync.acte_perime"),
    /** Code to be found in the log of the server. */
    ERREUR_IMPREVUE("sync.erreur_imprevue");

    private final String code;

    AnomalieSync(String code) {
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
