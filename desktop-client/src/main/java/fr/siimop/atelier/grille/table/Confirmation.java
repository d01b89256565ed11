package fr.siimop.atelier.grille.table;

import fr.siimop.atelier.grille.geste.Apercu;

/**
 * A gesture that waits for a person's decision.
 *
 * @param ensuite what is left to do once it is applied
 */
public record Confirmation(Apercu apercu, Runnable ensuite) {}
