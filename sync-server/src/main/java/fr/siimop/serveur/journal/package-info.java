/**
 * The only door to the tables: rights, rules, write, journal, order of the transaction.
 *
 * <p>Words: {@code Ecriture} (runs units of work), {@code Unite} (one of them), {@code Historique} (what the journal
 * knows of a row), {@code Chargement} (first filling of an empty base). Must not know the wire nor HTTP.
 */
@NullMarked
package fr.siimop.serveur.journal;

import org.jspecify.annotations.NullMarked;
