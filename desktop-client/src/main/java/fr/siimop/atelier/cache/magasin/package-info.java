/**
 * Rows in memory for the open screens: those received, under one's own values that wait.
 *
 * <p>Words: {@code Magasin}, {@code Calque} (own values over a row), {@code Archives} (the history that the server keeps).
 * Must not know who signed in.
 */
@NullMarked
package fr.siimop.atelier.cache.magasin;

import org.jspecify.annotations.NullMarked;
