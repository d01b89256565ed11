package fr.siimop.modele.poste;

import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.anomalie.Gravite;

/** What can be wrong with a poste (CK-02). */
public enum AnomaliePoste implements CodeAnomalie {
    AGREMENT_ECHU("poste.agrement_echu", Gravite.ERREUR),
    AGREMENT_PAS_ENCORE_OUVERT("poste.agrement_pas_encore_ouvert", Gravite.ERREUR),
    AGREMENT_SUSPENDU("poste.agrement_suspendu", Gravite.ERREUR),
    AGREMENT_RETIRE("poste.agrement_retire", Gravite.ERREUR),
    PHASES_VIDES("poste.phases_vides", Gravite.ERREUR),
    PHASES_HORS_AGREMENT("poste.phases_hors_agrement", Gravite.ERREUR),
    AGREMENT_LIE_MANQUANT("poste.agrement_lie_manquant", Gravite.ERREUR),
    AGREMENT_LIE_IDENTIQUE("poste.agrement_lie_identique", Gravite.ERREUR),
    AGREMENT_LIE_INUTILE("poste.agrement_lie_inutile", Gravite.ERREUR),
    DUREE("poste.duree", Gravite.ERREUR),
    ETABLISSEMENT_A_CORRIGER("poste.etablissement_a_corriger", Gravite.AVERTISSEMENT),
    /** Of an opening in bulk. Number of the agrément, number of postes, semester. */
    DEJA_OUVERT("poste.deja_ouvert", Gravite.ERREUR),
    /** Of an opening in bulk. Number of the agrément, semester copied. */
    RIEN_A_RECOPIER("poste.rien_a_recopier", Gravite.ERREUR),
    /** Of an opening in bulk. Number of the agrément. */
    OPTION_OU_FST_EN_SOCLE("poste.option_ou_fst_en_socle", Gravite.ERREUR),
    /** Of an opening in bulk. Terrain. */
    TERRAIN_FERME("poste.terrain_ferme", Gravite.ERREUR),
    /** Of a period of opening. Semester, its first day. */
    PERIODE_APRES_LE_SEMESTRE("poste.periode_apres_le_semestre", Gravite.ERREUR),
    /** Of a period of opening. First and last day of the other one. */
    PERIODE_CHEVAUCHEE("poste.periode_chevauchee", Gravite.ERREUR);

    private final String code;
    private final Gravite gravite;

    AnomaliePoste(String code, Gravite gravite) {
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
