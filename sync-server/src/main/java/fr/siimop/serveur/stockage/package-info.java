/**
 * The database: how it is opened, its tables, rows read and written by descriptor.
 *
 * <p>Words: {@code Base} (an open database, H2 or PostgreSQL), {@code Depot} (SQL derived from descriptors),
 * {@code LigneBase} (a row with what only the server keeps beside it). Must not know rights, rules, journal or HTTP.
 */
@NullMarked
package fr.siimop.serveur.stockage;

import org.jspecify.annotations.NullMarked;
