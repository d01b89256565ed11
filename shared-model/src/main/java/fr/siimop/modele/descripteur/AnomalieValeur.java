package fr.siimop.modele.descripteur;

import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.anomalie.Gravite;

/** What can be wrong with any value of any table, before the rules of its feature are looked at. */
public enum AnomalieValeur implements CodeAnomalie {
    REQUISE("valeur.requise"),
    TROP_LONGUE("valeur.trop_longue"),
    PAS_UN_ENTIER("valeur.pas_un_entier"),
    HORS_BORNES(
            "valeur.hors_bornes"),
    PAS_UNE_DATE("valeur.pas_une_date"),
    PAS_UN_OUI_NON(
            "valeur.pas_un_oui_non"),
    HORS_LISTE("valeur.hors_liste"),
    PAS_DES_PHASES(
            "valeur.pas_des_phases"),
    PAS_UN_IDENTIFIANT("valeur.pas_un_identifiant"),
    REFERENCE_AMBIGUE(
            "valeur.reference_ambigue"),
    REFERENCE_INTROUVABLE(
            "valeur.reference_introuvable"),
    TYPE_INATTENDU(
            "valeur.type_inattendu"),
    CARACTERE_INTERDIT(
            "valeur.caractere_interdit"),
    REFERENCE_INCONNUE(
            "valeur.reference_inconnue"),
    CLE_EN_DOUBLE(
            "valeur.cle_en_double"),
    NON_MODIFIABLE(
            "valeur.non_modifiable"),
    DATES_INVERSEES("valeur.dates_inversees");

    private final String code;

    AnomalieValeur(String code) {
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
