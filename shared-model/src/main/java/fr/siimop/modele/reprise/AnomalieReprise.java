package fr.siimop.modele.reprise;

import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.anomalie.Gravite;

/** Why a stage is kept without the logic of the reform (U-04, F-08). */
public enum AnomalieReprise implements CodeAnomalie {
    STAGE_SANS_AGREMENT("reprise.stage_sans_agrement"),
    STAGE_SANS_PHASE("reprise.stage_sans_phase"),
    STAGE_ETABLISSEMENT(
            "reprise.stage_etablissement");

    private final String code;

    AnomalieReprise(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Gravite gravite() {
        return Gravite.AVERTISSEMENT;
    }
}
