/**
 * Where the files of one person on one server are, readable by their owner alone, and who holds them.
 *
 * <p>Words: {@code Espace} (their places), {@code CleEspace} (what they are encrypted with), {@code VerrouEspace} (one
 * program at a time). Knows neither SQL nor what the files hold.
 */
@NullMarked
package fr.siimop.atelier.cache.espace;

import org.jspecify.annotations.NullMarked;
