/**
 * What the workbench asks of the system around it: opening a file with the program that reads it, the end of the program
 * that started it.
 */
@NullMarked
package fr.siimop.atelier.systeme;

import org.jspecify.annotations.NullMarked;
