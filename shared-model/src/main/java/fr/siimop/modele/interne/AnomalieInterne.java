package fr.siimop.modele.interne;

import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.anomalie.Gravite;

/** What can be wrong with the registration of an interne and with the ranks. */
public enum AnomalieInterne implements CodeAnomalie {
    DES_AUTRE_FILIERE("interne.des_autre_filiere", Gravite.ERREUR),
    OPTION_AUTRE_DES("interne.option_autre_des", Gravite.ERREUR),
    OPTION_ET_FST("interne.option_et_fst", Gravite.ERREUR),
    PHASE_MANQUANTE("interne.phase_manquante", Gravite.AVERTISSEMENT),
    PHASE_ANCIEN_REGIME("interne.phase_ancien_regime", Gravite.ERREUR),
    PHASE_HORS_MAQUETTE("interne.phase_hors_maquette", Gravite.ERREUR),
    MAQUETTE_INCONNUE("interne.maquette_inconnue", Gravite.AVERTISSEMENT),
    RANGS_EDN_INCOMPLETS("interne.rangs_edn_incomplets", Gravite.AVERTISSEMENT),
    RANG_HORS_PARTICIPANTS("rang_concours.hors_participants", Gravite.ERREUR),
    GROUPE_MANQUANT("rang_concours.groupe_manquant", Gravite.ERREUR),
    GROUPE_INUTILE("rang_concours.groupe_inutile", Gravite.ERREUR);

    private final String code;
    private final Gravite gravite;

    AnomalieInterne(String code, Gravite gravite) {
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
