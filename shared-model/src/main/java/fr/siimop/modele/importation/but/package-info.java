/**
 * Files of a known purpose: what their lines leave unsaid, the template to fill, and, when one line gives rows of several
 * tables, how they are taken apart. To the rest of an import such a file is a table like any other.
 */
@NullMarked
package fr.siimop.modele.importation.but;

import org.jspecify.annotations.NullMarked;
