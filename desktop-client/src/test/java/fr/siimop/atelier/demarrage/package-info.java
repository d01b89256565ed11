/** How long the workbench takes to be there. */
@org.jspecify.annotations.NullMarked
package fr.siimop.atelier.demarrage;
