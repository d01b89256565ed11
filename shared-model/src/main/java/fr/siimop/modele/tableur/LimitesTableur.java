package fr.siimop.modele.tableur;

/** Beyond these a file is refused: they are wider than what spreadsheets hold, and bound memory and time. */
public final class LimitesTableur {

    public static final int LIGNES = 1_048_576;
    public static final int COLONNES = 16_384;
    /** Cells that are not blank, in a whole sheet: 1,000,000 lines of 40. */
    public static final long CELLULES = 40_000_000;
    /** Characters of one cell; spreadsheets stop at 32,767. */
    public static final int TEXTE = 1_000_000;
    /** Characters of one line. */
    public static final int LIGNE = 4_000_000;
    public static final long OCTETS = 500L << 20;

    private LimitesTableur() {}
}
