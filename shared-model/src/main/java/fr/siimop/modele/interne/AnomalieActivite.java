package fr.siimop.modele.interne;

import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.anomalie.Gravite;

/** What can be wrong with a semester of an interne (CK-06). */
public enum AnomalieActivite implements CodeAnomalie {
    PHASE_MANQUANTE("activite.phase_manquante", Gravite.ERREUR),
    CAUSE_MANQUANTE("activite.cause_manquante", Gravite.ERREUR),
    CAUSE_INUTILE("activite.cause_inutile", Gravite.ERREUR),
    SITUATION_NON_VALIDANTE("activite.situation_non_validante", Gravite.ERREUR),
    POSTE_AUTRE_AGREMENT("activite.poste_autre_agrement", Gravite.ERREUR),
    POSTE_AUTRE_SEMESTRE("activite.poste_autre_semestre", Gravite.ERREUR);

    private final String code;
    private final Gravite gravite;

    AnomalieActivite(String code, Gravite gravite) {
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
