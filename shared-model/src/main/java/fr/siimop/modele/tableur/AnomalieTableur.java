package fr.siimop.modele.tableur;

import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.anomalie.Gravite;

/** Why a file cannot be read as a table at all. The first argument is always its name. */
public enum AnomalieTableur implements CodeAnomalie {
    ILLISIBLE("tableur.illisible"),
    VIDE("tableur.vide"),
    MAUVAIS_TYPE("tableur.mauvais_type"),
    FORMAT_INCONNU("tableur.format_inconnu"),
    ANCIEN_EXCEL("tableur.ancien_excel"),
    CHIFFRE("tableur.chiffre"),
    ABIME("tableur.abime"),
    BOMBE("tableur.bombe"),
    CHEMIN_INTERDIT("tableur.chemin_interdit"),
    ENTITE_INTERDITE("tableur.entite_interdite"),
    TEXTE_TROP_LONG("tableur.texte_trop_long"),
    TROP_GRAND("tableur.trop_grand"),
    OCTET_NUL("tableur.octet_nul"),
    ENCODAGE("tableur.encodage"),
    GUILLEMET("tableur.guillemet"),
    SANS_FEUILLE("tableur.sans_feuille");

    private final String code;

    AnomalieTableur(String code) {
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
