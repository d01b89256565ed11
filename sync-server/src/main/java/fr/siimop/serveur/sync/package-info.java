/**
 * Synchronisation with the workbenches, without HTTP: what a person may see and what changed. What he sends is in
 * {@code poussee}.
 *
 * <p>Words: {@code Tirage} (pull), {@code Curseur} (where a workbench is in the feed),
 * {@code Perimetre} (tables and portees that a person reads). Must not depend on Javalin.
 */
@NullMarked
package fr.siimop.serveur.sync;

import org.jspecify.annotations.NullMarked;
