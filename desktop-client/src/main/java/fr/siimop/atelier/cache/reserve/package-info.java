/**
 * What is kept beside rows: contents of attached files, lines of imports for later, copies opened with other programs.
 *
 * <p>Must know neither the rows received nor the outbox.
 */
@NullMarked
package fr.siimop.atelier.cache.reserve;

import org.jspecify.annotations.NullMarked;
