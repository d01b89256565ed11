/**
 * What a table opens on: the rows that the person manages, of the semester that is being prepared. Each is a chip that can be
 * taken away.
 *
 * <p>Must not depend on the window that opens the table.
 */
@NullMarked
package fr.siimop.atelier.coquille.depart;

import org.jspecify.annotations.NullMarked;
