/**
 * Messages of the synchronisation contract, as the wire has them. No I/O.
 */
@NullMarked
package fr.siimop.modele.sync;

import org.jspecify.annotations.NullMarked;
