/** What the workbench asks of the system around it: opening a file with the program that reads it. */
@NullMarked
package fr.siimop.atelier.systeme;

import org.jspecify.annotations.NullMarked;
