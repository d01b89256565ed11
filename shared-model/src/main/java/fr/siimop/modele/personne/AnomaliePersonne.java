package fr.siimop.modele.personne;

import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.anomalie.Gravite;

/** What can be wrong with people and their functions. */
public enum AnomaliePersonne implements CodeAnomalie {
    FONCTION_SANS_SUBDIVISION("fonction.sans_subdivision", Gravite.ERREUR),
    FONCTION_SANS_DES("fonction.sans_des", Gravite.ERREUR),
    FONCTION_NATIONALE("fonction.nationale", Gravite.ERREUR);

    private final String code;
    private final Gravite gravite;

    AnomaliePersonne(String code, Gravite gravite) {
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
