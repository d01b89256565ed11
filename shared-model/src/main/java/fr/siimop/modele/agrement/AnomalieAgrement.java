package fr.siimop.modele.agrement;

import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.anomalie.Gravite;

/** What can be wrong with agréments and their links. */
public enum AnomalieAgrement implements CodeAnomalie {
    NUMERO_AUTRE_TERRAIN("agrement.numero_autre_terrain", Gravite.ERREUR),
    ETABLISSEMENT_A_CORRIGER("agrement.etablissement_a_corriger", Gravite.AVERTISSEMENT),
    SPECIALITE_MANQUANTE("agrement.specialite_manquante", Gravite.ERREUR),
    PRINCIPAL_AUTRE_SPECIALITE("agrement.principal_autre_specialite", Gravite.ERREUR),
    COMPLEMENTAIRE_MEME_SPECIALITE("agrement.complementaire_meme_specialite", Gravite.ERREUR),
    FONCTIONNEL_SANS_OBJET("agrement.fonctionnel_sans_objet", Gravite.ERREUR),
    OPTION_ET_FST("agrement.option_et_fst", Gravite.ERREUR),
    FST_NON_FONCTIONNEL("agrement.fst_non_fonctionnel", Gravite.ERREUR),
    OPTION_AUTRE_DES("agrement.option_autre_des", Gravite.ERREUR),
    PHASES_VIDES("agrement.phases_vides", Gravite.ERREUR),
    ETAT_SANS_DATE("agrement.etat_sans_date", Gravite.AVERTISSEMENT),
    LIEN_SUR_LUI_MEME("lien_agrement.sur_lui_meme", Gravite.ERREUR);

    private final String code;
    private final Gravite gravite;

    AnomalieAgrement(String code, Gravite gravite) {
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
