/**
 * Entry point of the model: the registry of all its tables.
 */
@NullMarked
package fr.siimop.modele;

import org.jspecify.annotations.NullMarked;
