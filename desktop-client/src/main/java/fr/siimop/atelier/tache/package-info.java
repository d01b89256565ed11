/**
 * The one way to do something off the UI thread: progress, cancellation, and errors said in one
 * French sentence, with a code when they were not expected. Must not depend on any other package of
 * the workbench.
 */
@NullMarked
package fr.siimop.atelier.tache;

import org.jspecify.annotations.NullMarked;
