/** The screen of the agréments: decisions with their date, links, postes to open. */
@NullMarked
package fr.siimop.atelier.agrement;

import org.jspecify.annotations.NullMarked;
