/**
 * One valid row of each table, coherent with each other, and a context in memory to try rules on them. Shared by the
 * tests of every module.
 */
@NullMarked
package fr.siimop.modele.echantillon;

import org.jspecify.annotations.NullMarked;
