package fr.siimop.modele.appariement;

import java.util.Locale;

/** What is proven of a number: that nothing better exists, or a limit that nothing passes. */
public enum Preuve {
    OPTIMAL, BORNE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
