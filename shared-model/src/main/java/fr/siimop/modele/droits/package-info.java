/**
 * Who may read and write what: rights as data, made from the functions of a person. Must not know accounts.
 */
@NullMarked
package fr.siimop.modele.droits;

import org.jspecify.annotations.NullMarked;
