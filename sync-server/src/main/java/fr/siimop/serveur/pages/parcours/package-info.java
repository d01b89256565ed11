/**
 * « Mon parcours »: the file of an interne and his semesters (F-01, F-03, F-04), with what is missing said in words.
 */
@NullMarked
package fr.siimop.serveur.pages.parcours;

import org.jspecify.annotations.NullMarked;
