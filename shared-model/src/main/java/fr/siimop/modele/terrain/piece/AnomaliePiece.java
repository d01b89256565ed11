package fr.siimop.modele.terrain.piece;

import fr.siimop.modele.anomalie.CodeAnomalie;
import fr.siimop.modele.anomalie.Gravite;

/** What can be wrong with an attached file. */
public enum AnomaliePiece implements CodeAnomalie {
    /** Name. */
    NOM_INTERDIT("piece.nom_interdit"),
    /** Name, label of the type of the content, ending of such names. */
    NOM_D_UN_AUTRE_TYPE("piece.nom_d_un_autre_type"),
    EMPREINTE_FAUSSE("piece.empreinte_fausse"),
    /** How many a terrain has at most. */
    TROP_DE_PIECES("piece.trop_de_pieces"),
    VIDE("piece.vide"),
    /** Limit in MiB. */
    TROP_GROSSE("piece.trop_grosse"),
    /** Types that are taken. */
    TYPE_REFUSE("piece.type_refuse"),
    AVEC_MACROS("piece.avec_macros");

    private final String code;

    AnomaliePiece(String code) {
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
