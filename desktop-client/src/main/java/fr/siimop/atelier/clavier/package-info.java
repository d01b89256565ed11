/**
 * Keyboard shortcuts as data: each screen lists its own in an enum and answers to nothing else, so that what F1 shows
 * is what works. Must not depend on any other package of the workbench.
 */
@NullMarked
package fr.siimop.atelier.clavier;

import org.jspecify.annotations.NullMarked;
