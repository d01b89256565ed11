package fr.siimop.modele.referentiel;

import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.anomalie.Gravite;

/** What can be wrong with reference lists and établissements. */
public enum AnomalieReferentiel implements CodeAnomalie {
    ETABLISSEMENT_SANS_IDENTIFIANT("etablissement.sans_identifiant", Gravite.AVERTISSEMENT),
    OPEN_DATA_VERROUILLE("source.open_data_verrouille", Gravite.ERREUR),
    OPEN_DATA_RESERVE("source.open_data_reserve", Gravite.ERREUR),
    PROMOTIONS_INVERSEES("maquette.promotions_inversees", Gravite.ERREUR),
    PROMOTIONS_CHEVAUCHEES("maquette.promotions_chevauchees", Gravite.ERREUR),
    SEMESTRE_CODE("semestre.code", Gravite.ERREUR);

    private final String code;
    private final Gravite gravite;

    AnomalieReferentiel(String code, Gravite gravite) {
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
