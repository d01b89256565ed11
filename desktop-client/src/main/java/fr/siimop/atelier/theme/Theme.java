package fr.siimop.atelier.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** What the user chooses; {@code SYSTEME} follows the desktop, also when it changes in the evening. */
public enum Theme {
    CLAIR("Clair"), SOMBRE("Sombre"), SYSTEME("Comme le système");

    private final String libelle;

    Theme(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** The same sheet as the text one, already read. */
    static String base(boolean sombre) {
        return sombre ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS();
    }
}
