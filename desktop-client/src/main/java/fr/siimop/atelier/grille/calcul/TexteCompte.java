package fr.siimop.atelier.grille.calcul;

/** A text that counts how often it is looked at: an expression can be written that never ends. */
public final class TexteCompte implements CharSequence {

    private static final int PAS_MAXIMAL = 2_000_000;

    private final String texte;
    private int pas;

    public TexteCompte(String texte) {
        this.texte = texte;
    }

    @Override
    public char charAt(int place) {
        if (++pas > PAS_MAXIMAL) {
            throw new ExpressionSansFin();
        }
        return texte.charAt(place);
    }

    @Override
    public int length() {
        return texte.length();
    }

    @Override
    public CharSequence subSequence(int debut, int fin) {
        return texte.subSequence(debut, fin);
    }

    @Override
    public String toString() {
        return texte;
    }
}
