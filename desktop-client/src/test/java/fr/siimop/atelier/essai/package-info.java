/** A small server of the contract and small tables, for the tests of the workbench. */
package fr.siimop.atelier.essai;
