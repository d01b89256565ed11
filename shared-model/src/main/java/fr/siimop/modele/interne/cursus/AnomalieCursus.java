package fr.siimop.modele.interne.cursus;

import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.anomalie.Gravite;

/** What can be wrong with the juries, the thesis and the diplomas of an interne, and with the phase that follows. */
public enum AnomalieCursus implements CodeAnomalie {
    PHASE_NON_VALIDEE("interne.phase_non_validee", Gravite.AVERTISSEMENT),
    PHASE_DEJA_VALIDEE("interne.phase_deja_validee", Gravite.AVERTISSEMENT),
    PHASE_HORS_DELAI("interne.phase_hors_delai", Gravite.AVERTISSEMENT),
    CONSO_SANS_THESE("interne.conso_sans_these", Gravite.AVERTISSEMENT),
    CONSO_SANS_DIPLOME("interne.conso_sans_diplome", Gravite.AVERTISSEMENT),
    DATE_FUTURE("cursus.date_future", Gravite.ERREUR),
    AVANT_L_ENTREE("cursus.avant_l_entree", Gravite.ERREUR),
    VALIDATION_ANCIEN_REGIME("validation_phase.ancien_regime", Gravite.ERREUR),
    VALIDATION_HORS_MAQUETTE("validation_phase.hors_maquette", Gravite.ERREUR),
    VALIDATION_DEJA_ACQUISE("validation_phase.deja_acquise", Gravite.ERREUR),
    PRECEDENTE_ABSENTE("validation_phase.precedente_absente", Gravite.AVERTISSEMENT),
    PRECEDENTE_REFUSEE("validation_phase.precedente_refusee", Gravite.ERREUR),
    AVANT_LA_PRECEDENTE("validation_phase.avant_la_precedente", Gravite.ERREUR),
    SOUTENANCE_SANS_DATE("these.sans_date", Gravite.ERREUR),
    RESULTAT_ATTENDU("these.resultat_attendu", Gravite.AVERTISSEMENT),
    DIPLOME_SANS_DES("diplome.sans_des", Gravite.ERREUR),
    DES_INUTILE("diplome.des_inutile", Gravite.ERREUR),
    DIPLOME_SANS_THESE("diplome.sans_these", Gravite.AVERTISSEMENT),
    DIPLOME_AVANT_THESE("diplome.avant_these", Gravite.ERREUR),
    DIPLOME_SANS_PHASE("diplome.sans_phase", Gravite.AVERTISSEMENT);

    private final String code;
    private final Gravite gravite;

    AnomalieCursus(String code, Gravite gravite) {
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
