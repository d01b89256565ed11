package fr.siimop.modele.anomalie;

/**
 * Stable code of an anomaly. Each feature has one enum of them; the code travels on the wire and is the key of the
 * sentences in the bundle, so it never changes once published.
 */
public interface CodeAnomalie {

    /** For instance {@code poste.agrement_echu}. */
    String code();

    Gravite gravite();
}
