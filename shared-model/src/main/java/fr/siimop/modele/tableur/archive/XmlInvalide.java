package fr.siimop.modele.tableur.archive;

import java.io.IOException;

/** A part that is not the plain XML of a spreadsheet. */
public final class XmlInvalide extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why it is not. */
    public enum Raison {
        /** Broken or cut. */
        ABIME,
        /** Declares entities or a document type, which no spreadsheet needs. */
        ENTITES,
        /** One text longer than any cell. */
        TROP_LONG
    }

    private final Raison raison;

    XmlInvalide(Raison raison, String detail) {
        super(detail);
        this.raison = raison;
    }

    public Raison raison() {
        return raison;
    }
}
