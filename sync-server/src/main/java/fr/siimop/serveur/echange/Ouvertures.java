package fr.siimop.serveur.echange;

/**
 * What an import did to postes.
 *
 * @param postes opened for the lines that describe one
 * @param places added to postes that were there
 */
public record Ouvertures(int postes, int places) {

    static final Ouvertures AUCUNE = new Ouvertures(0, 0);
}
