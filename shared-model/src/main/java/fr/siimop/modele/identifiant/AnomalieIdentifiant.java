package fr.siimop.modele.identifiant;

import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.anomalie.Gravite;

/** What can be wrong with an identifier (2.15, CK-17). */
public enum AnomalieIdentifiant implements CodeAnomalie {
    SIRET_FORME("siret_forme"),
    SIRET_CLE("siret_cle"),
    FINESS_FORME("finess_forme"),
    FINESS_CLE(
            "finess_cle"),
    RPPS_FORME("rpps_forme"),
    RPPS_CLE("rpps_cle"),
    INE_FORME("ine_forme"),
    INE_CLE(
            "ine_cle"),
    LETTRE_POUR_CHIFFRE(
            "lettre_pour_chiffre"),
    NUMERO_TERRAIN_FORME("numero_terrain_forme"),
    NUMERO_AGREMENT_FORME(
            "numero_agrement_forme"),
    NUMERO_INTERNE_FORME("numero_interne_forme"),
    NOM_ADRESSE("nom_adresse"),
    EMAIL_FORME(
            "email_forme"),
    EMAIL_A_CORRIGER("email_a_corriger", Gravite.AVERTISSEMENT);

    private final String code;
    private final Gravite gravite;

    AnomalieIdentifiant(String code) {
        this(code, Gravite.ERREUR);
    }

    AnomalieIdentifiant(String code, Gravite gravite) {
        this.code = "identifiant." + code;
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
