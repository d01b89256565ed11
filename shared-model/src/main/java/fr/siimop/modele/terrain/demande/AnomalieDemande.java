package fr.siimop.modele.terrain.demande;

import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.anomalie.Gravite;

/** What can be wrong with a request of an RTS, or prevents from accepting it. */
public enum AnomalieDemande implements CodeAnomalie {
    /** Label of the column that misses, label of the object. */
    INCOMPLETE("demande.incomplete"),
    /** Label of the terrain: what it is already called. */
    LIBELLE_INCHANGE("demande.libelle_inchange"),
    REFUS_SANS_MOTIF("demande.refus_sans_motif"),
    /** Label of the state. */
    DEJA_DECIDEE("demande.deja_decidee"),
    /** Name, label of the role, since when. */
    INTERVENANT_DEJA("demande.intervenant_deja"),
    /** How many may wait. */
    TROP_EN_ATTENTE("demande.trop_en_attente"),
    /** The description as it is now. */
    DESCRIPTION_CHANGEE("demande.description_changee");

    private final String code;

    AnomalieDemande(String code) {
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
