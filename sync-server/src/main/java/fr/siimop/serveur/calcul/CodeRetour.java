package fr.siimop.serveur.calcul;

/** Exit codes of the contract. */
final class CodeRetour {

    static final int FAIT = 0;
    static final int ENTREE_INCORRECTE = 1;
    static final int PROPRIETE_VIOLEE = 3;

    private CodeRetour() {}
}
