package fr.siimop.modele.terrain;

import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.anomalie.Gravite;

/** What can be wrong with terrains and their intervenants. */
public enum AnomalieTerrain implements CodeAnomalie {
    OPTION_AUTRE_DES("terrain.option_autre_des", Gravite.ERREUR),
    ETABLISSEMENT_A_CORRIGER("terrain.etablissement_a_corriger", Gravite.AVERTISSEMENT),
    SANS_RTS("terrain.sans_rts", Gravite.AVERTISSEMENT),
    RTS_SANS_EMAIL("terrain.rts_sans_email", Gravite.AVERTISSEMENT),
    DEUX_RTS("intervenant.deux_rts", Gravite.ERREUR),
    /** Of a change of RTS. Since when this person already is. */
    RTS_DEJA("intervenant.rts_deja", Gravite.ERREUR),
    /** Of a change of RTS. Since when another one is. */
    RTS_PLUS_RECENT("intervenant.rts_plus_recent", Gravite.ERREUR);

    private final String code;
    private final Gravite gravite;

    AnomalieTerrain(String code, Gravite gravite) {
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
