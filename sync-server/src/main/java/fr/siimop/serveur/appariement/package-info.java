/**
 * The matching with an exact solver: markets solved in parallel, each by one deterministic worker of CP-SAT between the
 * start and the bound that the shared model gives. Must not depend on the data base nor on HTTP.
 */
@NullMarked
package fr.siimop.serveur.appariement;

import org.jspecify.annotations.NullMarked;
