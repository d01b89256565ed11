package fr.siimop.modele.tableur;

/** How a record breaks the syntax of RFC 4180. */
public enum AnomalieCsv {
    /** A quote within an unprotected field, or text after a closing quote. */
    GUILLEMET_MAL_PLACE,
    GUILLEMET_NON_FERME,
    /** A carriage return that no line feed follows: some readers would end the line there. */
    RETOUR_SEUL,
    ENREGISTREMENT_TROP_LONG
}
