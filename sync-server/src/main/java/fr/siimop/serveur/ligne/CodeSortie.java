package fr.siimop.serveur.ligne;

/** Exit codes of the contract. */
final class CodeSortie {

    static final int FAIT = 0;
    static final int ENTREE_INCORRECTE = 1;
    static final int MAUVAIS_USAGE = 2;

    private CodeSortie() {}
}
