package fr.siimop.modele.listeappel;

import java.util.Locale;

/** What places an interne after the one just before him. */
public enum Critere {

    /** Nobody is before. */
    PREMIER,
    ANCIENNETE,
    POSITION,
    /** Same ancienneté and same exact position: the order of the identifiers, as said in docs/calculs.md. */
    IDENTIFIANT;

    /** As written in {@code explications.csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
