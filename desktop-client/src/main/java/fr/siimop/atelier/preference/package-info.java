/**
 * What this computer keeps of how one person likes to work: the views of the tables. Must not depend on the screens.
 */
@NullMarked
package fr.siimop.atelier.preference;

import org.jspecify.annotations.NullMarked;
