/**
 * What is left to be mended of the data recovered from IMOTEP: the report by ARS, and what mending an établissement lifts,
 * said in words. Must not depend on the shell.
 */
@NullMarked
package fr.siimop.atelier.reprise;

import org.jspecify.annotations.NullMarked;
