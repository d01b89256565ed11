/**
 * The attached files of the demonstration, written byte by byte: nothing binary is kept among the sources.
 *
 * <p>Words: {@code FichePdf} (a sheet of one page), {@code PlanPng} (a drawing of a ward). Pure; knows nothing of terrains.
 */
@NullMarked
package fr.siimop.modele.demo.piece;

import org.jspecify.annotations.NullMarked;
