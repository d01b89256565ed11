/** The workbench. */
@NullMarked
package fr.siimop.atelier;

import org.jspecify.annotations.NullMarked;
