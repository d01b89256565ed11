/** Starts everything for a demonstration: the server as a program of its own, then the workbench, signed in. */
@NullMarked
package fr.siimop.atelier.demo;

import org.jspecify.annotations.NullMarked;
