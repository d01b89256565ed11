package fr.siimop.modele.anomalie;

import java.util.Collection;

/** State of a row, explained by its anomalies: one is enough for it to need correction (I-17, U-04). */
public enum Qualite {
    PROPRE, A_CORRIGER;

    public static Qualite de(Collection<Anomalie> anomalies) {
        return anomalies.isEmpty() ? PROPRE : A_CORRIGER;
    }
}
