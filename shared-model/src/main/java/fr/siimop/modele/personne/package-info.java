/**
 * People and their functions. Depends on the reference lists alone.
 */
@NullMarked
package fr.siimop.modele.personne;

import org.jspecify.annotations.NullMarked;
