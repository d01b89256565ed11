package fr.siimop.bout.simulation;

/** What the network does to one exchange. */
enum Panne {
    AUCUNE,
    /** The request never reaches the server. */
    COUPE_AVANT,
    /** The server does the work, its whole answer is lost. */
    REPONSE_PERDUE,
    /** The answer is cut after some bytes. */
    COUPE_PENDANT,
    /** The request reaches the server twice, as an impatient intermediary would have it. */
    DOUBLE,
    /** The answer comes late. */
    RETARD,
    /** The answer comes in drops. */
    COMPTE_GOUTTES,
    /** The server dies while it answers. */
    MORT_DU_SERVEUR
}
